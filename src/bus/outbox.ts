/** A topic with what is said about it; nothing where that it was said is all. */
export type Note = readonly [topic: string, content?: unknown];

/** As it travels: who says what, and how much they had said before. */
export interface Parcel {
  from: string;
  number: number;
  notes: Note[];
}

const MAX_WAITING = 100_000;

/** Notes that wait to be sent. When there are too many, the oldest are let go. */
export class Outbox {
  private readonly waiting: string[] = [];
  private readonly bare = new Set<string>();
  private number = 0;

  constructor(
    private readonly from: string,
    private readonly maxBytes: number,
  ) {}

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  /** A topic without content waits at most once. */
  add(topic: string, content?: unknown): void {
    if (content === undefined) {
      if (this.bare.has(topic)) return;
      this.bare.add(topic);
    }
    this.waiting.push(JSON.stringify(content === undefined ? [topic] : [topic, content]));
    if (this.waiting.length > MAX_WAITING) this.discard(MAX_WAITING / 2);
  }

  /** Everything that waits, as parcels no larger than the broker takes. */
  take(): string[] {
    this.bare.clear();
    const parcels: string[] = [];
    const room = this.maxBytes - Buffer.byteLength(this.pack([], Number.MAX_SAFE_INTEGER));
    let notes: string[] = [];
    let size = 0;
    for (const note of this.waiting.splice(0)) {
      const bytes = Buffer.byteLength(note) + 1;
      if (notes.length > 0 && size + bytes > room) {
        parcels.push(this.pack(notes, this.number++));
        [notes, size] = [[], 0];
      }
      notes.push(note);
      size += bytes;
    }
    if (notes.length > 0) parcels.push(this.pack(notes, this.number++));
    return parcels;
  }

  /** Lets go of what waits. That something is missing shows by the number. */
  skip(): void {
    this.discard(this.waiting.length);
  }

  private discard(count: number): void {
    this.waiting.splice(0, count);
    this.bare.clear();
    this.number++;
  }

  private pack(notes: readonly string[], number: number): string {
    return `{"from":"${this.from}","number":${number},"notes":[${notes.join(',')}]}`;
  }
}

/** @returns undefined for what is no parcel: anybody who may connect to the broker may send there */
export function unpack(text: string): Parcel | undefined {
  try {
    const parcel = JSON.parse(text) as Partial<Parcel> | null;
    const { from, number, notes } = parcel ?? {};
    if (typeof from !== 'string' || typeof number !== 'number' || !Array.isArray(notes)) return;
    return { from, number, notes: notes.filter((note) => Array.isArray(note)) };
  } catch {
    return undefined;
  }
}
