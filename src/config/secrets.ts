import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../common/errors/cannot-start.js';

const BYTES = 48;
const LENGTH = (BYTES / 3) * 4;

/**
 * The secret kept in `<dataDir>/<name>`, made at the first call.
 * @throws CannotStart
 */
export function readOrCreateSecret(dataDir: string, name: string): string {
  const file = join(dataDir, name);
  try {
    mkdirSync(dataDir, { recursive: true });
    if (!existsSync(file)) create(file);
    return read(file);
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    throw new CannotStart(
      `Cannot keep a secret in ${file} (see DATA_DIR): ${(error as Error).message}`,
    );
  }
}

/**
 * Written elsewhere and then linked, which refuses a name that is taken: two nodes that start at once
 * end up with the same secret, and one that is killed half-way leaves no half of one behind.
 */
function create(file: string): void {
  const draft = `${file}.new-${randomBytes(6).toString('hex')}`;
  const secret = randomBytes(BYTES).toString('base64url');
  writeFileSync(draft, secret, { flag: 'wx', mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}

function read(file: string): string {
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length >= LENGTH) return secret;
  throw new CannotStart(
    `${file} is damaged: restore it, or remove it, and everybody has to log in again.`,
  );
}
