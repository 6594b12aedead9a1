import { clearInterval, setInterval } from 'node:timers';

/** Which of how many is under way, and for how long: a line of its own, or one that is written over. */
export class Progress {
  private readonly startedAt = Date.now();
  private readonly isTerminal = process.stdout.isTTY;
  private begun = 0;
  private ticking: NodeJS.Timeout | undefined;

  constructor(private readonly steps: number) {}

  begin(what: string): void {
    this.begun++;
    this.show(what);
    if (this.isTerminal) this.ticking = setInterval(() => this.show(what), 1000);
  }

  end(what: string): void {
    clearInterval(this.ticking);
    this.show(what);
    if (this.isTerminal) process.stdout.write('\n');
  }

  private show(what: string): void {
    const line = `[${this.begun}/${this.steps}] ${this.elapsed()} ${what}`;
    if (!this.isTerminal) console.log(line);
    // A line that wraps could not be written over.
    else process.stdout.write(`\r\u001b[K${line.slice(0, process.stdout.columns - 1)}`);
  }

  private elapsed(): string {
    const seconds = Math.floor((Date.now() - this.startedAt) / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  }
}
