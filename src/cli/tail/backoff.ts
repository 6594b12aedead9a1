const FIRST = 500;
const LONGEST = 30_000;

/** How long to wait before the next attempt: longer each time, and not all clients at once. */
export class Backoff {
  private failures = 0;

  /** It went well. */
  reset(): void {
    this.failures = 0;
  }

  /** @returns milliseconds */
  next(): number {
    const most = Math.min(LONGEST, FIRST * 2 ** this.failures++);
    return most * (0.5 + Math.random() / 2);
  }
}
