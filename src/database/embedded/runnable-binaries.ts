import { chmod, cp, mkdir, readFile, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Binaries, binariesIn } from './binaries.js';
import { errorMessage, exists, moveIntoPlace, withScratchFolder } from './files.js';
import { runProgram, type SystemUser } from './run-program.js';

/** For what a system user has to reach although the checkout or the data folder is closed to it. */
export const SYSTEM_FOLDER = '/var/lib/parley';

/**
 * The binaries themselves if `user` can run them, otherwise a copy that it can run: a checkout under
 * /root is closed to everybody else.
 * @throws Error when they do not run at all
 */
export async function runnableBinaries(
  binaries: Binaries,
  user: SystemUser | undefined,
  log: (message: string) => void,
): Promise<Binaries> {
  const failure = await whyNotRunnable(binaries, user);
  if (failure === undefined) return binaries;
  if (!user) throw new Error(`The embedded PostgreSQL does not run here: ${failure}`);
  const copy = await copyOf(binaries, user, log);
  const failureOfCopy = await whyNotRunnable(copy, user);
  if (failureOfCopy === undefined) return copy;
  throw new Error(
    `The embedded PostgreSQL does not run as system user ${user.uid}: ${failure}; ${failureOfCopy}. ` +
      'Run Parley as an ordinary user, or set DATABASE_URL',
  );
}

/** Access rights, missing libraries, a foreign C library: trying tells more than any check of modes. */
async function whyNotRunnable(
  binaries: Binaries,
  user: SystemUser | undefined,
): Promise<string | undefined> {
  try {
    await runProgram(binaries.postgres, ['--version'], { user });
    return undefined;
  } catch (error) {
    return errorMessage(error);
  }
}

async function copyOf(
  binaries: Binaries,
  user: SystemUser,
  log: (message: string) => void,
): Promise<Binaries> {
  const name = `postgres-${await packageVersion(binaries)}`;
  const target = join(SYSTEM_FOLDER, name);
  if (!(await exists(target))) {
    await makeSystemFolder(SYSTEM_FOLDER);
    await withScratchFolder(SYSTEM_FOLDER, name, async (scratch) => {
      const draft = join(scratch, 'native');
      await cp(binaries.nativeFolder, draft, { recursive: true, verbatimSymlinks: true });
      await openToAll(draft);
      if (await moveIntoPlace(draft, target)) {
        log(`System user ${user.uid} cannot reach ${binaries.nativeFolder}: copied to ${target}`);
      }
    });
  }
  return binariesIn(target);
}

/** Makes a folder that every user can pass through, whatever the umask. */
export async function makeSystemFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
}

async function packageVersion(binaries: Binaries): Promise<string> {
  const manifest = join(dirname(binaries.nativeFolder), 'package.json');
  return (JSON.parse(await readFile(manifest, 'utf8')) as { version: string }).version;
}

/** The copy keeps its modes, and what the owner may read or run everybody may. */
async function openToAll(folder: string): Promise<void> {
  await openPath(folder);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await openPath(path);
  }
}

async function openPath(path: string): Promise<void> {
  const { mode } = await stat(path);
  const owner = mode & 0o500;
  await chmod(path, (mode & 0o777) | (owner >> 3) | (owner >> 6));
}
