import { setTimeout as delay } from 'node:timers/promises';
import type { Message, Person } from '../support/given.js';
import { aMessage } from '../support/given.js';
import type { Socket } from '../support/socket.js';

/** Milliseconds for the last frames to arrive. */
const DRAIN = 5000;

interface Sent {
  id: string;
  at: number;
}

/** Sends at a steady rate, whatever becomes of it, and knows when each message was where. */
export class LatencyProbe {
  readonly acked: number[] = [];
  failures = 0;
  private readonly sent: Sent[] = [];

  constructor(
    private readonly sender: Person,
    private readonly conversation: { id: string },
  ) {}

  async run(seconds: number, perSecond: number): Promise<void> {
    const startedAt = performance.now();
    const sends: Promise<void>[] = [];
    for (let number = 0; number < seconds * perSecond; number++) {
      await delay(Math.max(0, startedAt + (number * 1000) / perSecond - performance.now()));
      sends.push(this.send());
    }
    await Promise.all(sends);
  }

  /** Milliseconds from each send to its frame. @returns fewer than were sent, where some never came */
  async delays(socket: Socket): Promise<number[]> {
    const deadline = performance.now() + DRAIN;
    for (;;) {
      const arrivals = arrivalsAt(socket);
      const found = this.sent.flatMap(({ id, at }) => {
        const arrival = arrivals.get(id);
        return arrival === undefined ? [] : [arrival - at];
      });
      if (found.length === this.sent.length || performance.now() > deadline) return found;
      await delay(20);
    }
  }

  private async send(): Promise<void> {
    const at = performance.now();
    try {
      const { id } = await aMessage(this.sender, this.conversation);
      this.acked.push(performance.now() - at);
      this.sent.push({ id, at });
    } catch {
      this.failures++;
    }
  }
}

function arrivalsAt({ frames, times }: Socket): Map<string, number> {
  const arrivals = new Map<string, number>();
  for (const [index, { type, data }] of frames.entries()) {
    const at = times[index];
    if (type !== 'message.created' || !data || at === undefined) continue;
    arrivals.set((data as Message).id, at);
  }
  return arrivals;
}
