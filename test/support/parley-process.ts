import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from './ports.js';

export type Environment = Readonly<Record<string, string>>;

const BOOT_TIMEOUT = 60_000;

/** A Parley server of its own, as a process: what users run. */
export class ParleyProcess {
  private output = '';

  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    }
  }

  /**
   * Starts it and resolves when it is ready. Nothing of our own environment leaks in.
   * @param built folder of the compiled sources
   */
  static async start(environment: Environment, built = 'dist'): Promise<ParleyProcess> {
    const parley = await ParleyProcess.launch(environment, built);
    await parley.untilReady();
    return parley;
  }

  /** Starts it without waiting. */
  static async launch(environment: Environment, built = 'dist'): Promise<ParleyProcess> {
    const port = environment['PORT'] ?? String(await freePort());
    const child = spawn(process.execPath, [join(built, 'main.js')], {
      env: { PATH: process.env['PATH'] ?? '', RATE_LIMITS: 'off', ...environment, PORT: port },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new ParleyProcess(child, `http://127.0.0.1:${port}`);
  }

  get pid(): number {
    if (this.child.pid === undefined) throw new Error('the process did not start');
    return this.child.pid;
  }

  /** All it has printed so far. */
  get log(): string {
    return this.output;
  }

  async untilReady(): Promise<void> {
    const deadline = Date.now() + BOOT_TIMEOUT;
    for (;;) {
      if (this.hasExited) throw new Error(`Parley did not start:\n${this.output}`);
      const isReady = await fetch(`${this.url}/api/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isReady) return;
      if (Date.now() > deadline) throw new Error(`Parley is not ready:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** @returns the exit code, or null where a signal ended it */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    if (!this.hasExited) this.child.kill(signal);
    return this.exited();
  }

  async exited(): Promise<number | null> {
    if (!this.hasExited) await once(this.child, 'exit');
    return this.child.exitCode;
  }

  get hasExited(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }
}
