import { latencyOf } from '../harness/statistics.js';
import type { LoadResult } from './jobs.js';

/** What a load notes down while it runs, and what it has cost to make it. */
export class Samples {
  private readonly latencies: number[] = [];
  private readonly started = performance.now();
  private readonly cpu = process.cpuUsage();
  private errors = 0;
  private firstError: string | undefined;

  /** @param since milliseconds, as `performance.now()` counts them */
  add(since: number, error?: string): void {
    if (error === undefined) {
      this.latencies.push(performance.now() - since);
    } else {
      this.errors++;
      this.firstError ??= error;
    }
  }

  result(): LoadResult {
    const { latencies, errors, firstError } = this;
    const { user, system } = process.cpuUsage(this.cpu);
    return {
      operations: latencies.length,
      errors,
      firstError,
      seconds: (performance.now() - this.started) / 1000,
      latency: latencyOf(latencies),
      cpu: user + system,
    };
  }
}
