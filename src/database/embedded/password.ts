import { randomBytes } from 'node:crypto';
import { link, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, syncFolder, withScratchFolder } from './files.js';

const FILE_NAME = 'postgres.password';

/**
 * The password in `<dataDir>/postgres.password`, readable by its owner only.
 * @throws Error when it is missing: nothing else knows it
 */
export async function readPassword(dataDir: string): Promise<string> {
  const file = join(dataDir, FILE_NAME);
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    throw new Error(
      `${file} is missing, and without it the embedded PostgreSQL lets nobody in: ` +
        'restore it from the backup of the data folder',
      { cause: error },
    );
  }
}

/**
 * The same, made first where it is missing. link() refuses a name that is taken, as O_EXCL does, and
 * unlike O_EXCL it never shows the other of two racing starts a file that is still empty.
 */
export async function agreeOnPassword(dataDir: string): Promise<string> {
  await withScratchFolder(dataDir, FILE_NAME, async (scratch) => {
    const draft = join(scratch, 'password');
    const handle = await open(draft, 'wx', 0o600);
    try {
      // Goes into a URL as it is.
      await handle.writeFile(randomBytes(24).toString('base64url'));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await link(draft, join(dataDir, FILE_NAME)).catch((error: unknown) => {
      if (errorCode(error) !== 'EEXIST') throw error;
    });
  });
  await syncFolder(dataDir);
  return readPassword(dataDir);
}
