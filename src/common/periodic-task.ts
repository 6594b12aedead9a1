import { Logger } from '@nestjs/common';

/**
 * Runs `work` again and again, `interval` milliseconds after it last ended, never twice at once. A
 * failure is logged and the next round goes on as usual.
 */
export class PeriodicTask {
  private readonly logger: Logger;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    name: string,
    private readonly interval: number,
    private readonly work: () => Promise<unknown>,
  ) {
    this.logger = new Logger(name);
  }

  /** @param after milliseconds before the first round */
  start(after = this.interval): void {
    this.timer = setTimeout(() => {
      this.running = this.round();
    }, after).unref();
  }

  /** Resolves when the round under way has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async round(): Promise<void> {
    try {
      await this.work();
    } catch (error) {
      this.logger.warn(error);
    }
    if (!this.stopped) this.start();
  }
}
