import type { Logger } from '@nestjs/common';

/** Looks whether there is something to do, again and again, and sleeps in between until it is woken. */
export class WakefulLoop {
  private isEnding = false;
  private isWoken = false;
  private endPause: () => void = () => undefined;
  private running: Promise<void> = Promise.resolve();

  /**
   * @param interval milliseconds to sleep after a look that throws
   * @param look does what there is to do; returns milliseconds until it is worth looking again
   */
  constructor(
    private readonly logger: Logger,
    private readonly interval: number,
    private readonly look: () => Promise<number>,
  ) {}

  /** Whether it has been told to stop; a look that takes long heeds it. */
  get isStopped(): boolean {
    return this.isEnding;
  }

  start(): void {
    this.running = this.run();
  }

  /** Has it look at once, or once more where it is just looking. */
  wake(): void {
    this.isWoken = true;
    this.endPause();
  }

  /** Resolves when the look that is under way has ended. */
  async stop(): Promise<void> {
    this.isEnding = true;
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.isEnding) {
      this.isWoken = false;
      const wait = await this.look().catch((error: unknown) => {
        this.logger.warn(error);
        return this.interval;
      });
      await this.pause(wait);
    }
  }

  private async pause(milliseconds: number): Promise<void> {
    if (milliseconds === 0 || this.isWoken) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds).unref();
      this.endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
