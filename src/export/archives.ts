import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { FileStore } from '../storage/file-store.js';
import { type ExportedRow, type ExportPart, ExportParts } from '../users/export-parts.service.js';
import { readmeOf } from './archive-readme.js';

/** What is told while an archive is made. */
export interface ArchiveListener {
  /** Before it goes on. What throws ends it. */
  onPage(partsDone: number, items: number): Promise<void>;
  signal: AbortSignal;
}

/** Makes archives as they are read: of all there is in one, a page of rows and a piece of a file are in memory. */
@Injectable()
export class Archives {
  constructor(
    private readonly parts: ExportParts,
    private readonly store: FileStore,
  ) {}

  /** The bytes of a zip. Whoever stops reading leaves nothing open. */
  async *of(userId: string, listener: ArchiveListener): AsyncGenerator<Buffer> {
    const archive = new Archive(this.store);
    archive.addText('README.md', readmeOf(this.parts.all));
    const written = this.written(userId, archive, listener);
    for (const part of this.parts.all) {
      archive.add(`${part.name}.ndjson`, () => Readable.from(written(part), { objectMode: false }));
    }
    for await (const chunk of archive.bytes()) {
      listener.signal.throwIfAborted();
      yield chunk;
    }
  }

  /** Parts are read one after the other; the archive is complete with the last. */
  private written(userId: string, archive: Archive, listener: ArchiveListener) {
    const { length } = this.parts.all;
    const { parts } = this;
    let partsDone = 0;
    let items = 0;
    return async function* lines(part: ExportPart): AsyncGenerator<Buffer> {
      for await (const rows of parts.pagesOf(part, userId)) {
        listener.signal.throwIfAborted();
        items += rows.length;
        await listener.onPage(partsDone, items);
        for (const row of rows) archive.addFileOf(row);
        yield Buffer.from(rows.map(({ item }) => lineOf(item)).join(''));
      }
      partsDone += 1;
      if (partsDone === length) archive.complete();
    };
  }
}

/** A zip that is written one entry after the other, in the order in which they are added. */
class Archive {
  private readonly zip = new ZipFile();
  private readonly output = this.zip.outputStream as Readable;
  private readonly sources = new Set<Readable>();

  constructor(private readonly store: FileStore) {
    this.zip.on('error', (error: Error) => this.output.destroy(error));
  }

  addText(path: string, text: string): void {
    this.zip.addBuffer(Buffer.from(text), path);
  }

  /** @param source opened when its turn comes */
  add(path: string, source: () => Readable | Promise<Readable>, compress = true): void {
    this.zip.addReadStreamLazy(path, { compress }, (give) => {
      this.open(source).then(
        (stream) => give(null, stream),
        (error: unknown) => this.output.destroy(error as Error),
      );
    });
  }

  /** One that has been removed meanwhile is empty. Files are pictures and the like: small already. */
  addFileOf({ path, stored }: ExportedRow): void {
    if (path === undefined || stored === undefined) return;
    this.add(path, async () => (await this.store.open(stored)) ?? Readable.from([]), false);
  }

  /** Nothing more is added. */
  complete(): void {
    this.zip.end();
  }

  async *bytes(): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of this.output) yield chunk as Buffer;
    } finally {
      for (const source of this.sources) source.destroy();
    }
  }

  private async open(source: () => Readable | Promise<Readable>): Promise<Readable> {
    const stream = await source();
    // Nobody reads any more.
    if (this.output.destroyed) stream.destroy();
    this.sources.add(stream);
    stream.once('close', () => this.sources.delete(stream));
    // The zip knows nothing of what fails before it.
    stream.on('error', (error) => this.output.destroy(error));
    return stream;
  }
}

/** PostgreSQL puts line breaks between the rows of an array. */
const lineOf = (json: string): string => `${json.replaceAll('\n', '')}\n`;
