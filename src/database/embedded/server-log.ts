import { closeSync, openSync } from 'node:fs';
import { copyFile, open, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes. With the previous part next to it the log never takes much more than twice this. */
const LARGEST = 8 * 1024 * 1024;
/** Milliseconds. */
const CHECKED_EVERY = 60_000;
/** Bytes: about twenty lines. */
const TAIL = 2000;

/** The file that PostgreSQL's standard error goes to: `<dataDir>/postgres.log`. */
export class ServerLog {
  readonly file: string;
  private timer: NodeJS.Timeout | undefined;

  constructor(dataDir: string) {
    this.file = join(dataDir, 'postgres.log');
  }

  /**
   * Calls `use` with a file descriptor for a child process to inherit: opened by the app, the file may
   * lie where the user PostgreSQL runs as could not open it. It appends, so that truncating works.
   */
  lend<T>(use: (descriptor: number) => T): T {
    const descriptor = openSync(this.file, 'a', 0o600);
    try {
      return use(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }

  /** Its last lines, for an error message. */
  async tail(): Promise<string> {
    const handle = await open(this.file, 'r');
    try {
      const { size } = await handle.stat();
      const start = Math.max(0, size - TAIL);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(TAIL), 0, TAIL, start);
      const text = buffer.toString('utf8', 0, bytesRead);
      return (start > 0 ? text.slice(text.indexOf('\n')) : text).trim();
    } finally {
      await handle.close();
    }
  }

  /** Keeps the file small from now on, without keeping the process alive. */
  keepSmall(): void {
    const shorten = (): void => void this.shorten().catch(() => undefined);
    shorten();
    this.timer = setInterval(shorten, CHECKED_EVERY).unref();
  }

  stopKeepingSmall(): void {
    clearInterval(this.timer);
  }

  /**
   * Copies and truncates, because the server holds the file open and would follow a renamed one. Lines
   * written in between are lost, which a log of warnings can bear.
   */
  private async shorten(): Promise<void> {
    const { size } = await stat(this.file);
    if (size <= LARGEST) return;
    await copyFile(this.file, `${this.file}.1`);
    await truncate(this.file);
  }
}
