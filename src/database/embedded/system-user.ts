import { setTimeout as delay } from 'node:timers/promises';
import { errorMessage } from './files.js';
import { ProgramFailed, runProgram, type SystemUser } from './run-program.js';

const USER_NAME = 'postgres';
const ATTEMPTS = 5;

/** The ways to add a system user: shadow's tools first, then those of BusyBox. */
const RECIPES: readonly (readonly (readonly string[])[])[] = [
  [['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/bin/false', USER_NAME]],
  [
    ['addgroup', '-S', USER_NAME],
    ['adduser', '-S', '-D', '-H', '-s', '/bin/false', '-G', USER_NAME, USER_NAME],
  ],
];

/** PostgreSQL refuses to run as root, so only root has to become somebody else. */
export function runsAsRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The system user `postgres`, created when it is missing. Needs root.
 * @throws Error when there is no such user and it cannot be created
 */
export async function ensurePostgresUser(log: (message: string) => void): Promise<SystemUser> {
  let failure = '';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const user = await findPostgresUser();
    if (user) return user;
    log(`PostgreSQL does not run as root: creating the system user ${USER_NAME}`);
    failure = await createPostgresUser();
    // An error is not the end: another Parley that starts now may hold the lock on the password
    // file, or may just have created the user.
    if (failure !== '') await delay(200 * attempt);
  }
  throw new Error(
    `PostgreSQL does not run as root and the system user ${USER_NAME} could not be created ` +
      `(${failure}): create it, or run Parley as an ordinary user, or set DATABASE_URL`,
  );
}

async function findPostgresUser(): Promise<SystemUser | undefined> {
  try {
    const uid = Number(await runProgram('id', ['-u', USER_NAME]));
    const gid = Number(await runProgram('id', ['-g', USER_NAME]));
    return { uid, gid };
  } catch (error) {
    if (error instanceof ProgramFailed) return undefined;
    throw error;
  }
}

/** Returns the empty text, or why no recipe worked. */
async function createPostgresUser(): Promise<string> {
  const failures: string[] = [];
  for (const recipe of RECIPES) {
    try {
      for (const [file = '', ...rest] of recipe) await runProgram(file, rest);
      return '';
    } catch (error) {
      failures.push(errorMessage(error));
    }
  }
  return failures.join('; ');
}
