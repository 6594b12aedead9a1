import { Injectable } from '@nestjs/common';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { Config } from '../config/config.js';
import { withScratchFolder } from '../database/embedded/files.js';
import { asStorageError } from './storage-full.js';

/** How much of its beginning tells what a file is: what file-type asks for. */
const HEAD_BYTES = 4100;

/** A file that has arrived whole. */
export interface IncomingFile {
  path: string;
  size: number;
  /** Its first bytes. */
  head: Buffer;
  /** Where to put what is made of it. */
  folder: string;
}

/** Where uploads wait until they are known to be whole and good: on disk, never in memory. */
@Injectable()
export class IncomingFiles {
  private readonly root: string;

  constructor({ dataDir }: Config) {
    // Beside the files they become: moving one there must not be copying it.
    this.root = join(dataDir, 'attachments', 'incoming');
  }

  /**
   * Lends `work` the file, which goes when it is done. What a killed server left behind goes an hour
   * later, with the next one.
   * @throws what `bytes` throws, and DomainError `storage_full`
   */
  async receive<T>(
    bytes: AsyncIterable<Buffer>,
    work: (file: IncomingFile) => Promise<T>,
  ): Promise<T> {
    await mkdir(this.root, { recursive: true });
    return withScratchFolder(this.root, 'upload', async (folder) => {
      const path = join(folder, 'file');
      const { size, head } = await write(path, bytes);
      return work({ path, size, head, folder });
    });
  }
}

async function write(path: string, bytes: AsyncIterable<Buffer>) {
  const handle = await open(path, 'wx', 0o600);
  const beginning: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of bytes) {
      if (size < HEAD_BYTES) beginning.push(chunk.subarray(0, HEAD_BYTES - size));
      size += chunk.length;
      await handle.appendFile(chunk);
    }
  } catch (error) {
    throw asStorageError(error);
  } finally {
    await handle.close();
  }
  return { size, head: Buffer.concat(beginning) };
}
