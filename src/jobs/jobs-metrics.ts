import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Metrics } from '../metrics/metrics.js';
import type { JobRunner } from './job-runner.js';
import { JobStore } from './job-store.js';
import { Jobs } from './jobs.js';

type Outcome = keyof JobRunner['counts'];

@Injectable()
export class JobsMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly jobs: Jobs,
    private readonly store: JobStore,
  ) {}

  onModuleInit(): void {
    const { metrics } = this;
    metrics.gauge(
      'jobs_late_seconds',
      'Since the oldest job that nobody has taken became due, by kind.',
      () => this.store.late(this.jobs.all.map(({ kind }) => kind)),
      'kind',
    );
    metrics.gauge(
      'jobs_running',
      'Jobs that this node does at this moment, by kind.',
      () => this.byKind((runner) => runner.runningCount),
      'kind',
    );
    this.count('done', 'Jobs that this node has done, by kind.');
    this.count('retried', 'Attempts of this node that failed and are made again, by kind.');
    this.count('given_up', 'Jobs that this node has given up after the last attempt, by kind.');
  }

  private count(outcome: Outcome, help: string): void {
    const read = () => this.byKind(({ counts }) => counts[outcome]);
    this.metrics.counter(`jobs_${outcome}_total`, help, read, 'kind');
  }

  private byKind(read: (runner: JobRunner) => number): Record<string, number> {
    return Object.fromEntries(this.jobs.all.map((runner) => [runner.kind, read(runner)]));
  }
}
