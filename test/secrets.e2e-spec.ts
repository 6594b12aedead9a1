import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { aUser } from './support/given.js';
import { useParley } from './support/parley.js';
import { call } from './support/raw-http.js';

const parley = useParley();

const SOURCE = pathToFileURL('dist/config/secrets.js').href;
const PROGRAM = `
  const { readOrCreateSecret } = await import(${JSON.stringify(SOURCE)});
  while (Date.now() < Number(process.argv[2]));
  console.log(readOrCreateSecret(process.argv[1], 'token.secret'));
`;

let dataDir: string;
beforeEach(async () => {
  dataDir = join(await mkdtemp(join(tmpdir(), 'parley-secrets-')), 'data');
});
afterEach(() => rm(join(dataDir, '..'), { recursive: true, force: true }));

async function readIn(process_: { at: number }): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    PROGRAM,
    dataDir,
    String(process_.at),
  ]);
  return stdout.trim();
}

describe('The secret that signs tokens', () => {
  it('is made once, for nobody else to read, and survives a restart', async () => {
    const ana = await aUser('ana');
    const file = join(parley.dataDir, 'token.secret');
    const secret = readFileSync(file, 'utf8');
    const restarted = await parley.anotherNode();

    const answer = await call('GET', '/api/users/me', {
      url: restarted.url,
      token: ana.accessToken,
    });

    expect(answer.response.status).toBe(200);
    expect(secret).toMatch(/^[\w-]{64}$/);
    expect(readFileSync(file, 'utf8')).toBe(secret);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await restarted.stop();
  });

  it('is the same for all that start at once, and nothing else is left behind', async () => {
    const at = Date.now() + 1500;

    const secrets = await Promise.all(Array.from({ length: 6 }, () => readIn({ at })));

    expect(new Set(secrets).size).toBe(1);
    expect(secrets[0]).toMatch(/^[\w-]{64}$/);
    expect(readdirSync(dataDir)).toEqual(['token.secret']);
  }, 20_000);
});
