import { createHash } from 'node:crypto';
import { lstat, readFile, realpath, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, exists, giveTo, withScratchFolder } from './files.js';
import { ProgramFailed, runProgram, type SystemUser } from './run-program.js';
import { makeSystemFolder, SYSTEM_FOLDER } from './runnable-binaries.js';

const CLUSTER = 'postgres';

/**
 * The folder of the existing cluster, without symbolic links; undefined when there is none yet.
 * @throws Error when there is one that cannot be used
 */
export async function findCluster(dataDir: string): Promise<string | undefined> {
  const usual = join(dataDir, CLUSTER);
  // The second place is looked at for a start that was killed before it had set the link.
  for (const folder of [usual, join(homeOutside(dataDir), CLUSTER)]) {
    if (await isCluster(folder)) return realpath(folder);
  }
  const link = await lstat(usual).catch(() => undefined);
  if (!link?.isSymbolicLink()) return undefined;
  // Making an empty cluster here would look like the loss of everything.
  throw new Error(
    `${usual} points to a PostgreSQL cluster that is gone: restore it, ` +
      'or remove the link to begin with an empty one',
  );
}

/**
 * The folder to make a new cluster in: the data folder, or one outside it where the data folder is
 * closed to the user PostgreSQL runs as.
 */
export async function chooseHome(dataDir: string, user: SystemUser | undefined): Promise<string> {
  if (!user || (await canLiveIn(dataDir, user))) return dataDir;
  const home = homeOutside(dataDir);
  await makeSystemFolder(SYSTEM_FOLDER);
  await makeSystemFolder(home);
  if (await canLiveIn(home, user)) return home;
  throw new Error(
    `System user ${user.uid}, as which PostgreSQL runs, can reach neither ${dataDir} nor ${home}: ` +
      'open one of them, or run Parley as an ordinary user, or set DATABASE_URL',
  );
}

/** Leaves a link in the data folder, so that it still leads to its cluster after it has moved. */
export async function linkFrom(dataDir: string, cluster: string): Promise<void> {
  await symlink(cluster, join(dataDir, CLUSTER)).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error;
  });
}

/** Where the cluster goes within the folder that chooseHome() returned. */
export function clusterIn(home: string): string {
  return join(home, CLUSTER);
}

/** Whether `user` really can enter a folder and write in it. */
export async function canWriteIn(folder: string, user: SystemUser): Promise<boolean> {
  try {
    await runProgram('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder], { user });
    return true;
  } catch (error) {
    if (error instanceof ProgramFailed) return false;
    throw error;
  }
}

async function canLiveIn(home: string, user: SystemUser): Promise<boolean> {
  return withScratchFolder(home, `${CLUSTER}.probe`, async (probe) => {
    try {
      await giveTo(user, probe);
    } catch {
      // Some network and shared folders know no owners; PostgreSQL would refuse them.
      return false;
    }
    return canWriteIn(probe, user);
  });
}

function homeOutside(dataDir: string): string {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  return join(SYSTEM_FOLDER, hash);
}

async function isCluster(folder: string): Promise<boolean> {
  try {
    return await exists(join(folder, 'PG_VERSION'));
  } catch (error) {
    if (errorCode(error) !== 'EACCES') throw error;
    throw new Error(
      `The PostgreSQL cluster ${folder} belongs to another user: ` +
        'run Parley as the user that made it, or as root, or set DATABASE_URL',
      { cause: error },
    );
  }
}

/**
 * Only the release that wrote a cluster reads it.
 * @throws Error when the binaries are of another major version
 */
export async function requireSameVersion(cluster: string, major: string): Promise<void> {
  const made = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  if (made === major) return;
  throw new Error(
    `${cluster} was made by PostgreSQL ${made} and this Parley brings PostgreSQL ${major}: ` +
      `dump it with the Parley that made it and restore the dump into a new data folder, ` +
      `or set DATABASE_URL to a PostgreSQL that holds it`,
  );
}
