import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Person } from '../support/given.js';
import { Balancer } from './balancer.js';
import { Caller } from './caller.js';
import type { Population, Room } from './population.js';
import type { SentMessage } from './writer.js';

const LONGEST_THOUGHT = 60;

/** Seconds that a long poll waits: longer than a node that stops gives notice, so that it ends some. */
const WAIT = 5;

/** People who send and people who wait for news, on the nodes behind a balancer. */
export class Traffic {
  readonly sends: Caller;
  readonly polls: Caller;
  /** By sender and client message id. */
  readonly acked = new Map<string, SentMessage>();
  /** Milliseconds until a send was answered, the second attempt included. */
  readonly took: number[] = [];
  private readonly balancer: Balancer;
  private isStopped = false;

  constructor(nodes: readonly string[]) {
    this.balancer = new Balancer(nodes);
    this.sends = new Caller(this.balancer);
    this.polls = new Caller(this.balancer);
  }

  /** @param waiting who is in no conversation, and so hears of nothing */
  async run({ writers, rooms }: Population, waiting: readonly Person[]): Promise<void> {
    const balancing = this.balancer.run();
    await Promise.all([
      ...writers.map((person) => {
        const own = rooms.filter((room) => room.writers.includes(person));
        return this.write(person, own);
      }),
      ...waiting.map((person) => this.wait(person)),
    ]);
    this.balancer.stop();
    await balancing;
  }

  stop(): void {
    this.isStopped = true;
  }

  /** Of either kind. */
  underWayOn(node: string): number {
    return this.sends.underWayOn(node) + this.polls.underWayOn(node);
  }

  private async write({ id, accessToken: token }: Person, rooms: readonly Room[]): Promise<void> {
    while (!this.isStopped) {
      await delay(LONGEST_THOUGHT * Math.random());
      const room = rooms[Math.floor(Math.random() * rooms.length)];
      const clientMessageId = randomUUID();
      const body = { conversationId: room?.id, body: clientMessageId, clientMessageId };
      const startedAt = performance.now();
      const request = { method: 'POST', path: '/api/messages', token, body };
      const answer = await this.sends.ask(request);
      if (answer === undefined) continue;
      this.took.push(performance.now() - startedAt);
      this.acked.set(`${id} ${clientMessageId}`, answer as SentMessage);
    }
  }

  private async wait({ accessToken: token }: Person): Promise<void> {
    let path = '/api/sync';
    while (!this.isStopped) {
      const answer = await this.polls.ask({ method: 'GET', path, token });
      if (answer === undefined) continue;
      const since = encodeURIComponent((answer as { cursor: string }).cursor);
      path = `/api/sync?since=${since}&wait=${WAIT}`;
    }
  }
}
