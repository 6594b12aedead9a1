import { appendFileSync } from 'node:fs';

/** An append-only file of JSON lines, outside of all that gets killed. */
export class Journal {
  constructor(private readonly file: string) {}

  write(entry: object): void {
    appendFileSync(this.file, `${JSON.stringify({ at: Date.now(), ...entry })}\n`);
  }
}
