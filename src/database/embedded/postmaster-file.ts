import { randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './files.js';

const FILE_NAME = 'postmaster.pid';

/** What a running PostgreSQL says about itself in its folder; a killed one leaves it behind. */
export interface Postmaster {
  pid: number;
  port: number;
  /** Whether it accepts connections: not yet while it starts, no longer while it stops. */
  ready: boolean;
}

/** What the last server to use the cluster wrote, be it alive or not. */
export async function lastPostmaster(cluster: string): Promise<Postmaster | undefined> {
  return parse(await read(cluster));
}

/** The server that runs on the cluster now. */
export async function runningPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const last = await lastPostmaster(cluster);
  return last && (await runsOn(cluster, last.pid)) ? last : undefined;
}

/**
 * PostgreSQL takes its file for stale when no process has the number in it. After a crash the number
 * may have gone to some other process of the same user, in a container even to a thread of the app,
 * or to the corpse of a server that nobody has waited for; PostgreSQL would then refuse to start until
 * somebody removes the file. Where we can tell whose number it is, we do.
 */
export async function removeStaleFile(cluster: string): Promise<void> {
  const text = await read(cluster);
  const last = parse(text);
  if (!last || !isAlive(last.pid) || (await runsOn(cluster, last.pid))) return;
  const file = join(cluster, FILE_NAME);
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await rename(file, aside);
    // Another start may have replaced the file since it was read. For the moment that its file is
    // away, the shared memory that PostgreSQL ties to the folder still keeps a second server out.
    if ((await readFile(aside, 'utf8')) !== text) await link(aside, file);
    await rm(aside);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(errorCode(error) ?? '')) throw error;
  }
}

async function read(cluster: string): Promise<string> {
  try {
    return await readFile(join(cluster, FILE_NAME), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
}

/** The lines are documented in PostgreSQL's source, in src/include/utils/pidfile.h. */
function parse(text: string): Postmaster | undefined {
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!(pid > 0 && port > 0)) return undefined;
  return { pid, port, ready: lines[7]?.trim() === 'ready' };
}

async function runsOn(cluster: string, pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  // Its command line names the folder if we started it, and it works in the folder whoever did.
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (commandLine.split('\0').includes(cluster)) return true;
  return isSameFolder(`/proc/${pid}/cwd`, cluster);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // Also a process of another user: like PostgreSQL we know that it is not a server of ours.
    return false;
  }
}

async function isSameFolder(one: string, other: string): Promise<boolean> {
  try {
    const [left, right] = await Promise.all([stat(one), stat(other)]);
    return left.ino === right.ino && left.dev === right.dev;
  } catch {
    return false;
  }
}
