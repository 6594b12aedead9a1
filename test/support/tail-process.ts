import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { until } from './until.js';

/** The terminal client, as a process. */
export class TailProcess {
  private output = '';
  private errors = '';
  private readonly child: ChildProcess;
  private readonly exit: Promise<unknown>;

  constructor(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    this.child = spawn(process.execPath, ['dist/cli/tail.js', ...args], {
      env: { PATH: process.env['PATH'] ?? '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.child.stderr?.on('data', (chunk: Buffer) => (this.errors += chunk.toString()));
    this.exit = once(this.child, 'close');
    all.push(this);
  }

  /** What it has printed, line by line. */
  get lines(): string[] {
    return this.output.split('\n').filter((line) => line !== '');
  }

  /** Bodies of the messages it was told of, with `--json`. */
  get bodies(): unknown[] {
    return this.lines.flatMap((line) => {
      const { type, data } = JSON.parse(line) as { type: string; data?: { body: string } };
      return type === 'message.created' ? [data?.body] : [];
    });
  }

  get complaints(): string {
    return this.errors;
  }

  untilBodies(count: number): Promise<void> {
    return until(async () => Promise.resolve(this.bodies.length >= count));
  }

  untilSaid(text: string): Promise<void> {
    return until(async () => Promise.resolve((this.errors + this.output).includes(text)));
  }

  async exited(): Promise<number | null> {
    await this.exit;
    return this.child.exitCode;
  }

  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return this.exited();
  }
}

const all: TailProcess[] = [];

/** Those that the spec has left running. */
export async function stopTails(): Promise<void> {
  await Promise.all(all.splice(0).map((tail) => tail.stop('SIGKILL')));
}
