import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedApp } from './embedded-app.js';

export interface TestUser {
  uid: number;
  gid: number;
}

const folders: string[] = [];
const dataFolders: string[] = [];

/** A new folder that everybody may enter, or nobody but its owner. */
export async function newFolder(mode = 0o755): Promise<string> {
  const folder = realpathSync(await mkdtemp(join(tmpdir(), 'parley-embedded-')));
  await chmod(folder, mode);
  folders.push(folder);
  return folder;
}

/** An empty data folder of a user. */
export async function newDataFolder(user?: TestUser, mode = 0o755): Promise<string> {
  const dataDir = join(await newFolder(mode), 'data');
  await mkdir(dataDir);
  if (user) await chown(dataDir, user.uid, user.gid);
  dataFolders.push(dataDir);
  return dataDir;
}

/** Process number of the PostgreSQL that runs on a data folder; undefined when none does. */
export function postmasterOf(dataDir: string): number | undefined {
  const cluster = join(dataDir, 'postgres');
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  return isPostmaster(pid, realpathSync(cluster)) ? pid : undefined;
}

/** kill -9 for the PostgreSQL of a data folder. */
export async function killPostgres(dataDir: string): Promise<void> {
  const pid = postmasterOf(dataDir);
  if (pid === undefined) throw new Error(`no PostgreSQL runs on ${dataDir}`);
  process.kill(pid, 'SIGKILL');
  // An app that supervises it may already have started the next one.
  await until(() => postmasterOf(dataDir) !== pid);
}

/** Waits for something to become true, for at most 20 s. */
export async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('waited too long');
    await delay(20);
  }
}

/** Ends every app and every PostgreSQL of the tests and removes what they wrote. */
export async function cleanUp(): Promise<void> {
  for (const app of EmbeddedApp.all.splice(0)) await app.kill();
  for (const dataDir of dataFolders.splice(0)) {
    if (postmasterOf(dataDir) !== undefined) await killPostgres(dataDir);
    const home = homeOutside(dataDir);
    if (home) await rm(home, { recursive: true, force: true });
  }
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}

/** Where PostgreSQL went if the data folder was closed to it; nothing else a link may point to. */
function homeOutside(dataDir: string): string | undefined {
  try {
    return /^(\/var\/lib\/parley\/[0-9a-f]{12})\/postgres$/.exec(
      readlinkSync(join(dataDir, 'postgres')),
    )?.[1];
  } catch {
    return undefined;
  }
}

/** Never takes another process for PostgreSQL: its number gets killed. */
function isPostmaster(pid: number, cluster: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster);
  } catch {
    return false;
  }
}
