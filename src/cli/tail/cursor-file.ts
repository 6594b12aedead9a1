import { readFile, rename, writeFile } from 'node:fs/promises';

/** Keeps the cursor across runs. Whoever reads the file sees the old one or the new one, whole. */
export class CursorFile {
  private latest: string | undefined;
  private writing: Promise<void> | undefined;

  constructor(private readonly path: string) {}

  /** Undefined where there is none yet. */
  async read(): Promise<string | undefined> {
    try {
      return (await readFile(this.path, 'utf8')).trim() || undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** Soon: of those that come while one is written, only the last is. */
  keep(cursor: string): void {
    this.latest = cursor;
    this.writing ??= this.write();
  }

  /** Resolves when everything kept is in the file. */
  async flush(): Promise<void> {
    await this.writing;
  }

  private async write(): Promise<void> {
    const next = `${this.path}.next`;
    while (this.latest !== undefined) {
      const cursor = this.latest;
      this.latest = undefined;
      await writeFile(next, `${cursor}\n`, { flush: true });
      await rename(next, this.path);
    }
    this.writing = undefined;
  }
}
