import { constants } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { errorCode, syncFolder } from '../database/embedded/files.js';
import { type ByteRange, FileStore } from './file-store.js';
import { asStorageError } from './storage-full.js';

/** A link planted in the folder would otherwise show any file of the server. */
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW;

/** Files as files, `<root>/<xx>/<name>`. Those taken over have to be on the same disk. */
export class LocalStore extends FileStore {
  constructor(private readonly root: string) {
    super();
  }

  async put(name: string, path: string): Promise<void> {
    const file = this.fileOf(name);
    try {
      await mkdir(dirname(file), { recursive: true });
      await syncFile(path);
      await rename(path, file);
      await this.syncFolders(file);
    } catch (error) {
      throw asStorageError(error);
    }
  }

  async copy(from: string, to: string): Promise<boolean> {
    const file = this.fileOf(to);
    try {
      await mkdir(dirname(file), { recursive: true });
      await copyFile(this.fileOf(from), file);
      await syncFile(file);
      await this.syncFolders(file);
      return true;
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return false;
      throw asStorageError(error);
    }
  }

  async open(name: string, range: ByteRange | undefined): Promise<Readable | undefined> {
    try {
      const handle = await open(this.fileOf(name), FLAGS);
      return handle.createReadStream(range);
    } catch (error) {
      if (['ENOENT', 'ELOOP'].includes(errorCode(error) ?? '')) return undefined;
      throw error;
    }
  }

  async remove(name: string): Promise<void> {
    await rm(this.fileOf(name), { force: true });
  }

  private async syncFolders(file: string): Promise<void> {
    for (const changed of [dirname(file), this.root]) await syncFolder(changed);
  }

  /** By the end of the id, which is random; the beginning of all is the same for years. */
  private fileOf(name: string): string {
    return join(this.root, name.slice(34, 36), name);
  }
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  await handle.sync().finally(() => handle.close());
}
