import { Logger } from '@nestjs/common';
import { PeriodicTask } from '../common/periodic-task.js';
import { WakefulLoop } from '../common/wakeful-loop.js';
import type { ClaimedJob, JobStore } from './job-store.js';

/** Milliseconds between looks when nothing wakes: what a lost note costs. */
export const POLL_INTERVAL = 2000;

/** Milliseconds after which another node takes the job of one that is silent. */
const LEASE = 15_000;

/** Milliseconds: the first retry, and the longest wait that doubling comes to. */
const FIRST_BACKOFF = 1000;
const LONGEST_BACKOFF = 300_000;

/** What a feature does with its jobs. */
export interface JobHandler {
  /** Jobs that a node does at once. */
  readonly concurrency: number;
  /** How often one is begun before it is given up. */
  readonly attempts: number;
  /**
   * Does it. It may have been done already, or in part, by a node that was killed before it could say
   * so: doing it again must come to the same. What throws is tried again later.
   * @param signal ends it early: this node stops, or the job is another's by now
   */
  run(key: string, signal: AbortSignal): Promise<void>;
  /** Instead of a further attempt. */
  giveUp(key: string): Promise<void>;
}

interface RunningJob extends ClaimedJob {
  ending: AbortController;
  ended: Promise<void>;
}

/** Does the jobs of one kind on this node: takes what is due, and sleeps until the next is. */
export class JobRunner {
  readonly counts = { done: 0, retried: 0, given_up: 0 };

  private readonly logger: Logger;
  private readonly running = new Set<RunningJob>();
  private readonly renewing: PeriodicTask;
  private readonly loop: WakefulLoop;
  /** Whether more may be due than there was room for. */
  private isBehind = false;

  constructor(
    readonly kind: string,
    private readonly handler: JobHandler,
    private readonly store: JobStore,
  ) {
    this.logger = new Logger(`Jobs: ${kind}`);
    this.loop = new WakefulLoop(this.logger, POLL_INTERVAL, () => this.take());
    this.renewing = new PeriodicTask(`Jobs: ${kind}`, LEASE / 3, () => this.renew());
  }

  get runningCount(): number {
    return this.running.size;
  }

  start(): void {
    this.renewing.start();
    this.loop.start();
  }

  /** Takes no more, and resolves when those under way have ended; they are told to. */
  async stop(): Promise<void> {
    await this.loop.stop();
    for (const job of this.running) job.ending.abort();
    await Promise.all([...this.running].map(({ ended }) => ended));
    await this.renewing.stop();
  }

  /** Something is due before the next look. */
  wake(): void {
    this.loop.wake();
  }

  /** @returns milliseconds until it is worth looking again, unless something wakes */
  private async take(): Promise<number> {
    const free = this.handler.concurrency - this.running.size;
    if (free === 0) return POLL_INTERVAL;
    const { jobs, wait } = await this.store.claim(this.kind, free, LEASE);
    for (const job of jobs) this.begin(job);
    this.isBehind = jobs.length === free;
    if (this.isBehind && this.running.size < this.handler.concurrency) return 0;
    return Math.min(Math.ceil(wait ?? POLL_INTERVAL), POLL_INTERVAL);
  }

  private begin(job: ClaimedJob): void {
    const ending = new AbortController();
    const running: RunningJob = { ...job, ending, ended: Promise.resolve() };
    this.running.add(running);
    running.ended = this.run(running).finally(() => {
      this.running.delete(running);
      if (this.isBehind) this.wake();
    });
  }

  private async run(job: RunningJob): Promise<void> {
    try {
      if (job.attempt > this.handler.attempts) await this.giveUp(job);
      else await this.attempt(job);
    } catch (error) {
      // The database is away: when it is back the lease has run out, and somebody takes the job again.
      this.logger.warn(error);
    }
  }

  private async attempt(job: RunningJob): Promise<void> {
    try {
      await this.handler.run(job.key, job.ending.signal);
    } catch (error) {
      await this.failed(job, error);
      return;
    }
    await this.store.finish(this.kind, job);
    this.counts.done += 1;
  }

  private async failed(job: RunningJob, error: unknown): Promise<void> {
    if (job.ending.signal.aborted) {
      await this.store.postpone(this.kind, job, 0, job.attempt - 1);
      return;
    }
    this.logger.warn(new Error(`${job.key}, attempt ${job.attempt} failed`, { cause: error }));
    if (job.attempt >= this.handler.attempts) {
      await this.giveUp(job);
      return;
    }
    await this.store.postpone(this.kind, job, backoff(job.attempt), job.attempt);
    this.counts.retried += 1;
  }

  private async giveUp(job: ClaimedJob): Promise<void> {
    await this.handler.giveUp(job.key);
    await this.store.finish(this.kind, job);
    this.counts.given_up += 1;
  }

  private async renew(): Promise<void> {
    if (this.running.size === 0) return;
    const held = [...this.running];
    const kept = new Set(await this.store.renew(this.kind, held, LEASE));
    for (const job of held) if (!kept.has(job.key)) job.ending.abort();
  }
}

/** Doubled each time, less up to a half, so that what failed together does not come back together. */
function backoff(attempt: number): number {
  const full = Math.min(FIRST_BACKOFF * 2 ** (attempt - 1), LONGEST_BACKOFF);
  return full * (1 - Math.random() / 2);
}
