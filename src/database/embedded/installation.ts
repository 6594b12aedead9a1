import { mkdir, realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Binaries, platformBinaries } from './binaries.js';
import { createCluster } from './cluster.js';
import {
  canWriteIn,
  chooseHome,
  clusterIn,
  findCluster,
  linkFrom,
  requireSameVersion,
} from './cluster-place.js';
import { agreeOnPassword, readPassword } from './password.js';
import { runProgram, type SystemUser } from './run-program.js';
import { runnableBinaries } from './runnable-binaries.js';
import { ServerLog } from './server-log.js';
import { ensurePostgresUser, runsAsRoot } from './system-user.js';

type Log = (message: string) => void;

/** Everything a server needs to run, and whom it runs as. */
export interface Installation {
  binaries: Binaries;
  /** Absent: PostgreSQL runs as the user the app runs as. */
  user: SystemUser | undefined;
  /** Folder of the cluster, absolute and without symbolic links. */
  cluster: string;
  password: string;
  serverLog: ServerLog;
}

/**
 * Finds the cluster that belongs to the data folder, or makes one.
 * @throws Error with a sentence for the operator
 */
export async function prepareInstallation(dataDir: string, log: Log): Promise<Installation> {
  await mkdir(dataDir, { recursive: true });
  const folder = await realpath(resolve(dataDir));
  const existing = await findCluster(folder);
  if (existing !== undefined && dirname(existing) !== folder) {
    log(`PostgreSQL keeps its data in ${existing}`);
  }
  const user = runsAsRoot() ? await chooseUser(existing, log) : undefined;
  const binaries = await runnableBinaries(await platformBinaries(), user, log);
  const cluster = existing ?? (await newCluster(folder, binaries, user, log));
  await requireUsable(cluster, binaries, user);
  const password = await readPassword(folder);
  return { binaries, user, cluster, password, serverLog: new ServerLog(folder) };
}

/**
 * Whoever owns the cluster, because another machine or container image may have given the postgres
 * user another number.
 */
async function chooseUser(existing: string | undefined, log: Log): Promise<SystemUser> {
  if (existing === undefined) return ensurePostgresUser(log);
  const { uid, gid } = await stat(existing);
  if (uid !== 0) return { uid, gid };
  throw new Error(
    `${existing} belongs to root, as whom PostgreSQL does not run: ` +
      `give it to another user (chown -R postgres: ${existing})`,
  );
}

async function newCluster(
  folder: string,
  binaries: Binaries,
  user: SystemUser | undefined,
  log: Log,
): Promise<string> {
  const home = await chooseHome(folder, user);
  const cluster = clusterIn(home);
  if (home !== folder) {
    log(
      `System user ${String(user?.uid)}, as which PostgreSQL runs, cannot reach ${folder}: ` +
        `PostgreSQL keeps its data in ${cluster} instead. Back up both folders`,
    );
  }
  const password = await agreeOnPassword(folder);
  if (await createCluster(cluster, password, binaries, user)) {
    log(`Created a PostgreSQL cluster in ${cluster}`);
  }
  if (home !== folder) await linkFrom(folder, cluster);
  return cluster;
}

async function requireUsable(
  cluster: string,
  binaries: Binaries,
  user: SystemUser | undefined,
): Promise<void> {
  if (user && !(await canWriteIn(cluster, user))) {
    throw new Error(
      `System user ${user.uid}, as which PostgreSQL runs, cannot reach ${cluster}: ` +
        'let everybody pass through the folders above it (chmod o+x)',
    );
  }
  const version = await runProgram(binaries.postgres, ['--version'], { user });
  await requireSameVersion(cluster, /\d+/.exec(version)?.[0] ?? '');
}
