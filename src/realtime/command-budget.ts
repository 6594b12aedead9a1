import { LIMITS } from './limits.js';

const { burst: BURST, commandsPerSecond: PER_SECOND } = LIMITS;

/** Refused ones that are still answered; who goes on past that does not listen. */
const PATIENCE = 10 * BURST;

export type Verdict = 'fine' | 'refused' | 'flood';

/** How many commands one socket may give: a bucket that fills again over time. */
export class CommandBudget {
  private left: number = BURST;
  private at: number;

  constructor(private readonly now: () => number = () => performance.now()) {
    this.at = now();
  }

  take(): Verdict {
    const now = this.now();
    this.left = Math.min(BURST, this.left + ((now - this.at) / 1000) * PER_SECOND);
    this.at = now;
    this.left -= 1;
    if (this.left >= 0) return 'fine';
    return this.left >= -PATIENCE ? 'refused' : 'flood';
  }

  /** Milliseconds until a command is fine again. */
  get wait(): number {
    return Math.max(0, ((1 - this.left) / PER_SECOND) * 1000);
  }
}
