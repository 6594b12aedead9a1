import {
  type BeforeApplicationShutdown,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Bus } from '../bus/bus.js';
import type { Transaction } from '../database/database.js';
import { type JobHandler, JobRunner, POLL_INTERVAL } from './job-runner.js';
import { JobStore } from './job-store.js';

const topicOf = (kind: string): string => `jobs: ${kind}`;

export interface NewJob {
  kind: string;
  /** Names it within its kind: added again it is due at the new time, and there is one still. */
  key: string;
  /** ISO 8601; now where there is none. */
  dueAt?: string | undefined;
}

/**
 * Work that is done in the background, by any node, at its time and once, whatever is killed
 * meanwhile: a row that is committed together with what it is about.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly runners = new Map<string, JobRunner>();

  constructor(
    private readonly store: JobStore,
    private readonly bus: Bus,
  ) {}

  onApplicationBootstrap(): void {
    for (const runner of this.runners.values()) runner.start();
  }

  /** Before: what they do may need anything that is closed after it. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([...this.runners.values()].map((runner) => runner.stop()));
  }

  get all(): JobRunner[] {
    return [...this.runners.values()];
  }

  /** Says what becomes of the jobs of a kind; in `onModuleInit`. */
  handle(kind: string, handler: JobHandler): void {
    const runner = new JobRunner(kind, handler, this.store);
    this.runners.set(kind, runner);
    this.bus.listen(topicOf(kind), () => runner.wake());
  }

  async add(transaction: Transaction, { kind, key, dueAt }: NewJob): Promise<void> {
    const wait = await this.store.put(kind, key, dueAt, transaction);
    // What is due later every node finds by itself before that.
    if (wait >= POLL_INTERVAL) return;
    transaction.afterCommit(() => {
      this.runners.get(kind)?.wake();
      this.bus.signal(topicOf(kind));
    });
  }

  /** One that is under way goes on, and is told to end. */
  remove(transaction: Transaction, kind: string, key: string): Promise<void> {
    return this.store.remove(kind, key, transaction);
  }
}
