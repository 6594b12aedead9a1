import { Injectable, Logger } from '@nestjs/common';
import { constants } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Config } from '../config/config.js';
import { errorCode, syncFolder } from '../database/embedded/files.js';
import { asStorageError } from '../storage/storage-full.js';
import { AVATAR_SIZES, type AvatarImages, type AvatarSize } from './avatar-images.js';

const FILE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-\d+\.webp(\.new)?$/;
const idOf = (file: string): string => file.slice(0, 36);
const draftOf = (file: string): string => `${file}.new`;
const isDraft = (file: string): boolean => file.endsWith('.new');

const HOUR = 3_600_000;

/**
 * The pictures as files, `<dataDir>/avatars/<xx>/<id>-<size>.webp`. They are on disk before the
 * database names them, so that a power cut leaves files without a user, never a user without files.
 */
@Injectable()
export class AvatarFiles {
  private readonly logger = new Logger(AvatarFiles.name);
  private readonly root: string;

  constructor({ dataDir }: Config) {
    this.root = join(dataDir, 'avatars');
  }

  /** @throws StorageFull */
  async save(id: string, images: AvatarImages): Promise<void> {
    const folder = this.folderOf(id);
    try {
      await mkdir(folder, { recursive: true });
      for (const [size, image] of images) await writeDurably(this.fileOf(id, size), image);
      for (const changed of [folder, this.root, dirname(this.root)]) await syncFolder(changed);
    } catch (error) {
      await this.remove(id);
      throw asStorageError(error);
    }
  }

  async find(id: string, size: AvatarSize): Promise<Buffer | undefined> {
    // A link planted in the folder would otherwise show any file of the server.
    const flag = constants.O_RDONLY | constants.O_NOFOLLOW;
    try {
      return await readFile(this.fileOf(id.toLowerCase(), size), { flag });
    } catch (error) {
      if (['ENOENT', 'ELOOP'].includes(errorCode(error) ?? '')) return undefined;
      throw error;
    }
  }

  /** Never fails: what stays behind is an orphan, and `removeOrphans` comes by. */
  async remove(id: string): Promise<void> {
    const files = AVATAR_SIZES.map((size) => this.fileOf(id, size));
    for (const file of files.flatMap((name) => [name, draftOf(name)])) {
      await rm(file, { force: true }).catch((error: unknown) => this.logger.warn(error));
    }
  }

  /**
   * Removes files of an hour and more that nobody has as avatar, which a killed server may have left.
   * @param findUsed which of these ids are in use
   */
  async removeOrphans(findUsed: (ids: string[]) => Promise<string[]>): Promise<void> {
    for (const folder of await namesIn(this.root)) {
      const path = join(this.root, folder);
      const files = (await namesIn(path)).filter((name) => FILE.test(name));
      const used = new Set(await findUsed([...new Set(files.map(idOf))]));
      const orphans = files.filter((name) => isDraft(name) || !used.has(idOf(name)));
      for (const orphan of orphans) await removeOld(join(path, orphan));
    }
  }

  /** By the end of the id, which is random; the beginning of all is the same for years. */
  private folderOf(id: string): string {
    return join(this.root, id.slice(-2));
  }

  private fileOf(id: string, size: AvatarSize): string {
    return join(this.folderOf(id), `${id}-${size}.webp`);
  }
}

/** Whole under its name or not there at all, and there to stay once this resolves. */
async function writeDurably(file: string, bytes: Buffer): Promise<void> {
  const draft = draftOf(file);
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return [];
    throw error;
  }
}

/** A young one may belong to an upload that is just about to be written to the database. */
async function removeOld(file: string): Promise<void> {
  // Another node may remove it at the same moment.
  const found = await stat(file).catch(() => undefined);
  if (found && Date.now() - found.mtimeMs > HOUR) await rm(file, { force: true });
}
