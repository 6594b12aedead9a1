import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../../support/ports.js';
import type { InsideAnswer, InsideRequest } from './inside.js';
import { cpuOf, residentMemoryOf } from './processes.js';

const BOOT_TIMEOUT = 60_000;
const INSIDE = join(import.meta.dirname, 'inside.js');

/** A server that is measured: a process of its own. */
export class Subject {
  private output = '';

  private constructor(
    readonly name: string,
    readonly url: string,
    private readonly child: ChildProcess,
  ) {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    }
  }

  /** Starts it and waits until it serves. Nothing of our own environment leaks in. */
  static async start(
    name: string,
    file: string,
    environment: Readonly<Record<string, string>>,
  ): Promise<Subject> {
    const port = await freePort();
    const child = fork(file, [], {
      env: { PATH: process.env['PATH'] ?? '', ...environment, PORT: String(port) },
      execArgv: ['--expose-gc', '--import', INSIDE],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const subject = new Subject(name, `http://127.0.0.1:${port}`, child);
    await subject.untilReady();
    return subject;
  }

  get pid(): number {
    if (this.child.pid === undefined) throw new Error(`${this.name} did not start`);
    return this.child.pid;
  }

  /** Microseconds on a processor. */
  get cpu(): number {
    return cpuOf(this.pid);
  }

  /** Bytes. */
  get memory(): number {
    return residentMemoryOf(this.pid);
  }

  /** Does what only the process itself can do. */
  async inside(request: InsideRequest): Promise<InsideAnswer> {
    const over = new AbortController();
    const { signal } = over;
    const answer = once(this.child, 'message', { signal }) as Promise<[InsideAnswer]>;
    const end = once(this.child, 'exit', { signal }).then(() => {
      throw new Error(`${this.name} has ended:\n${this.output}`);
    });
    this.child.send({ inside: request });
    try {
      return (await Promise.race([answer, end]))[0];
    } finally {
      over.abort();
    }
  }

  /** @throws Error where it has ended by itself, or complained */
  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const exit = once(this.child, 'exit');
      this.child.kill('SIGTERM');
      await exit;
    } else {
      throw new Error(`${this.name} has ended:\n${this.output}`);
    }
  }

  private async untilReady(): Promise<void> {
    const deadline = Date.now() + BOOT_TIMEOUT;
    for (;;) {
      const isReady = await fetch(`${this.url}/api/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isReady) return;
      if (this.child.exitCode !== null || Date.now() > deadline) {
        throw new Error(`${this.name} does not start:\n${this.output}`);
      }
      await delay(30);
    }
  }
}
