import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

export function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
}

/** Looks at the memory of a process again and again, for its highest. */
export class MemoryWatch {
  private highest: number;
  private isOver = false;
  private readonly watching: Promise<void>;

  constructor(private readonly pid: number) {
    this.highest = residentMegabytes(pid);
    this.watching = this.watch();
  }

  /** @returns megabytes */
  async end(): Promise<number> {
    this.isOver = true;
    await this.watching;
    return this.highest;
  }

  private async watch(): Promise<void> {
    while (!this.isOver) {
      this.highest = Math.max(this.highest, residentMegabytes(this.pid));
      await delay(100);
    }
  }
}
