import { appendFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Binaries } from './binaries.js';
import { giveTo, moveIntoPlace, syncFolder, withScratchFolder } from './files.js';
import { runProgram, type SystemUser } from './run-program.js';
import { SETTINGS_FILE } from './settings.js';

/** The superuser of the cluster and the database Parley lives in. */
export const ROLE = 'parley';
export const DATABASE = 'parley';

/**
 * Makes a cluster with its database where none is yet. It is prepared aside and moved into place in
 * one step: of two racing starts one wins, and a start that is killed leaves nothing half-made.
 * @returns false when another start was quicker
 */
export async function createCluster(
  cluster: string,
  password: string,
  binaries: Binaries,
  user: SystemUser | undefined,
): Promise<boolean> {
  const home = dirname(cluster);
  const created = await withScratchFolder(home, 'postgres', async (scratch) => {
    await giveTo(user, scratch);
    const draft = join(scratch, 'cluster');
    await initialise(draft, await passwordFile(scratch, password, user), binaries, user);
    await createDatabase(draft, binaries, user);
    await appendFile(
      join(draft, 'postgresql.conf'),
      `\n# Written by Parley at every start.\ninclude_if_exists '${SETTINGS_FILE}'\n`,
    );
    return moveIntoPlace(draft, cluster);
  });
  await syncFolder(home);
  return created;
}

/** A file, because a password among the arguments would show in the process list. */
async function passwordFile(
  scratch: string,
  password: string,
  user: SystemUser | undefined,
): Promise<string> {
  const file = join(scratch, 'password');
  await writeFile(file, password, { mode: 0o600 });
  await giveTo(user, file);
  return file;
}

/** Without --no-sync: flushing everything costs 0.2 s once, and a power cut right after loses nothing. */
async function initialise(
  draft: string,
  file: string,
  binaries: Binaries,
  user: SystemUser | undefined,
): Promise<void> {
  const choices = [
    `--pgdata=${draft}`,
    `--username=${ROLE}`,
    `--pwfile=${file}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // PostgreSQL's own rules for Unicode: Ä matches ä whatever locales the machine has, and no
    // update of its C library can corrupt an index by sorting differently.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  await runProgram(binaries.initdb, choices, { user });
}

/** Before any server runs on the cluster, so that nobody ever meets it without its database. */
async function createDatabase(
  draft: string,
  binaries: Binaries,
  user: SystemUser | undefined,
): Promise<void> {
  const statements = [
    `create database ${DATABASE}`,
    // The details of an error quote the values of rows, which are people's addresses and messages.
    `alter database ${DATABASE} set log_error_verbosity = 'terse'`,
  ];
  await runProgram(
    binaries.postgres,
    ['--single', '-c', 'exit_on_error=on', '-D', draft, 'postgres'],
    { user, input: `${statements.join(';\n')};\n` },
  );
}
