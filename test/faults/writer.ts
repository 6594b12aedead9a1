import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Person } from '../support/given.js';
import type { Journal } from './journal.js';
import type { Room } from './population.js';

/** Milliseconds a request may take before its outcome is unknown. */
const TIMEOUT = 5000;
const LONGEST_THOUGHT = 60;
const RETRY_AFTER = 100;

/** As the server tells of it. */
export interface SentMessage {
  id: string;
  conversationId: string;
  seq: number;
}

export interface WriterCounts {
  attempts: number;
  acked: number;
  unknown: number;
  refused: number;
}

/** Sends, and now and then edits and reads, one thing after another. */
export class Writer {
  readonly counts: WriterCounts = { attempts: 0, acked: 0, unknown: 0, refused: 0 };
  private isStopped = false;
  private last: string | undefined;

  constructor(
    private readonly actor: Person,
    private readonly rooms: readonly Room[],
    private readonly nodes: readonly string[],
    private readonly journal: Journal,
    private readonly onAck: (clientMessageId: string, message: SentMessage) => void,
  ) {}

  stop(): void {
    this.isStopped = true;
  }

  async run(): Promise<void> {
    while (!this.isStopped) {
      await delay(LONGEST_THOUGHT * Math.random());
      const chance = Math.random();
      if (chance < 0.15 && this.last !== undefined) {
        await this.ask('PATCH', `/api/messages/${this.last}`, { body: randomUUID() });
      } else {
        await this.send();
      }
    }
  }

  /** The same client message id until somebody says what became of it. */
  private async send(): Promise<void> {
    const room = pick(this.rooms);
    const clientMessageId = randomUUID();
    const key = { senderId: this.actor.id, clientMessageId };
    for (;;) {
      this.journal.write({ is: 'attempt', ...key });
      this.counts.attempts++;
      const body = { conversationId: room.id, body: clientMessageId, clientMessageId };
      const answer = await this.ask('POST', '/api/messages', body);
      if (answer !== undefined) {
        this.journal.write({ is: 'ack', ...key, id: answer.id });
        this.counts.acked++;
        this.onAck(clientMessageId, answer);
        this.last = answer.id;
        return;
      }
      this.journal.write({ is: 'unknown', ...key });
      this.counts.unknown++;
      await delay(RETRY_AFTER);
    }
  }

  /** @returns undefined where the outcome is unknown */
  private async ask(method: string, path: string, body: object): Promise<SentMessage | undefined> {
    try {
      const response = await fetch(pick(this.nodes) + path, {
        method,
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${this.actor.accessToken}`,
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(TIMEOUT),
      });
      const answer: unknown = await response.json();
      if (response.ok) return answer as SentMessage;
      if (response.status !== 503) {
        this.counts.refused++;
        this.journal.write({ is: 'refused', method, path, status: response.status, answer });
      }
      return undefined;
    } catch {
      return undefined;
    }
  }
}

function pick<T>(all: readonly T[]): T {
  const one = all[Math.floor(Math.random() * all.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}
