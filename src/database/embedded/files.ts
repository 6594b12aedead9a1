import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isNativeError } from 'node:util/types';
import type { SystemUser } from './run-program.js';

const SCRATCH_MARK = '.new-';
/** Nobody writes nothing for minutes, so whoever made a folder this old was killed, in milliseconds. */
const ABANDONED_AFTER = 3_600_000;

/** The code of a file system error, such as ENOENT. */
export function errorCode(error: unknown): string | undefined {
  return isNativeError(error) ? (error as NodeJS.ErrnoException).code : undefined;
}

/** The message of whatever was thrown. */
export function errorMessage(error: unknown): string {
  return isNativeError(error) ? error.message : String(error);
}

/**
 * Lends `work` a fresh folder `<parent>/<name>.new-…` in which to prepare what it then moves into
 * place whole, and removes it afterwards. What killed processes left behind goes too.
 */
export async function withScratchFolder<T>(
  parent: string,
  name: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  await removeAbandoned(parent, `${name}${SCRATCH_MARK}`);
  const folder = join(parent, `${name}${SCRATCH_MARK}${randomBytes(6).toString('hex')}`);
  await mkdir(folder, { mode: 0o700 });
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function removeAbandoned(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue;
    const folder = join(parent, name);
    if (Date.now() - (await lastTouched(folder)) > ABANDONED_AFTER) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** The folder is as old as its newest file: writing to one does not touch the folder. */
async function lastTouched(folder: string): Promise<number> {
  // Its owner may remove it at the same moment.
  const names = await readdir(folder).catch(() => []);
  const paths = [folder, ...names.map((name) => join(folder, name))];
  const times = paths.map((path) =>
    stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    ),
  );
  return Math.max(...(await Promise.all(times)));
}

/** Moves a folder to where none is yet; false when somebody else's is already there. */
export async function moveIntoPlace(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    // Windows says EPERM for a target that exists.
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(errorCode(error) ?? '') && (await exists(to))) {
      return false;
    }
    throw error;
  }
}

export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Makes new names in a folder survive a power cut; Windows keeps them by itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/** Gives a file to a system user, if there is one to give it to. */
export async function giveTo(user: SystemUser | undefined, path: string): Promise<void> {
  if (user) await chown(path, user.uid, user.gid);
}
