import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Person } from '../support/given.js';
import type { Journal } from './journal.js';
import type { Room } from './population.js';
import { added } from './sums.js';

/** Milliseconds a request may take before its outcome is unknown. */
const TIMEOUT = 5000;
const LONGEST_THOUGHT = 60;
const RETRY_AFTER = 100;

/** How many sends go to both nodes at once. */
const TWINS = 0.1;

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
  /** Sends that both nodes were asked at once, and have answered. */
  twins: number;
  /** Of those, answered with two messages. */
  disagreed: number;
}

const none = (): WriterCounts => ({
  ...{ attempts: 0, acked: 0, unknown: 0, refused: 0 },
  ...{ twins: 0, disagreed: 0 },
});

export const totalOf = (writers: readonly Writer[]): WriterCounts =>
  writers.map(({ counts }) => counts).reduce<WriterCounts>(added, none());

interface Send {
  conversationId: string;
  body: string;
  clientMessageId: string;
}

/** Sends, and now and then edits and reads, one thing after another. */
export class Writer {
  readonly counts = none();
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
        const node = pick(this.nodes);
        await this.ask(node, 'PATCH', `/api/messages/${this.last}`, { body: randomUUID() });
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
      const body = { conversationId: room.id, body: clientMessageId, clientMessageId };
      const answer = await this.attempt(body);
      if (answer !== undefined) {
        this.journal.write({ is: 'ack', ...key, id: answer.id });
        this.counts.acked++;
        this.onAck(clientMessageId, answer);
        this.last = answer.id;
        return;
      }
      this.journal.write({ is: 'unknown', ...key });
      await delay(RETRY_AFTER);
    }
  }

  /** Now and then a client asks again while the first request is still on its way, elsewhere. */
  private async attempt(body: Send): Promise<SentMessage | undefined> {
    const nodes = Math.random() < TWINS ? this.nodes : [pick(this.nodes)];
    const answers = await Promise.all(nodes.map((node) => this.attemptOn(node, body)));
    const told = answers.filter((answer) => answer !== undefined);
    if (told.length > 1) {
      this.counts.twins++;
      if (new Set(told.map(({ id }) => id)).size > 1) this.counts.disagreed++;
    }
    return told[0];
  }

  private async attemptOn(node: string, body: Send): Promise<SentMessage | undefined> {
    const { clientMessageId } = body;
    this.journal.write({ is: 'attempt', senderId: this.actor.id, clientMessageId });
    this.counts.attempts++;
    const answer = await this.ask(node, 'POST', '/api/messages', body);
    if (answer === undefined) this.counts.unknown++;
    return answer;
  }

  /** @returns undefined where the outcome is unknown */
  private async ask(
    node: string,
    method: string,
    path: string,
    body: object,
  ): Promise<SentMessage | undefined> {
    try {
      const response = await fetch(node + path, {
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
