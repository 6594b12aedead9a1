import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { useParley } from './support/parley.js';

const parley = useParley();

const MAIN = resolve('dist/main.js');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-boot-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs Parley in an empty folder until it gives up. */
async function run(environment: Record<string, string>, options: string[] = []) {
  const child = spawn(process.execPath, [...options, MAIN], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', DATABASE_URL: parley.database.url, ...environment },
  });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  child.stdout.resume();
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, said: said.trimEnd() };
}

const databaseUrl = (change: (url: URL) => void): string => {
  const url = new URL(parley.database.url);
  change(url);
  return url.href;
};

describe('Parley does not start, and says why in a sentence,', () => {
  it('with settings that are wrong: all of them at once', async () => {
    const { exitCode, said } = await run({
      PORT: '0x50',
      DATABASE_URL: 'mysql://localhost/parley',
      RATE_LIMITS: 'maybe',
      CORS_ORIGINS: 'https://app.example.org/',
      TOKEN_SECRET: 'too short',
    });

    expect(exitCode).toBe(1);
    expect(said.split('\n')).toEqual([
      'Parley cannot start with these settings:',
      '  - PORT must be a whole number from 1 to 65535.',
      '  - DATABASE_URL must be a URL that begins with postgres:// or postgresql://.',
      '  - TOKEN_SECRET must be 32 characters or more.',
      '  - RATE_LIMITS must be on or off.',
      '  - CORS_ORIGINS must be origins by comma, such as https://app.example.org, without a path or a slash at the end.',
    ]);
  });

  it('with settings in .env that are wrong, unless the environment has better ones', async () => {
    await writeFile(join(folder, '.env'), 'PORT=nonsense\nLOG_LEVEL=loud # really\n');

    const { exitCode, said } = await run({ LOG_LEVEL: 'info' });

    expect(exitCode).toBe(1);
    expect(said).toContain('PORT must be');
    expect(said).not.toContain('LOG_LEVEL');
  });

  it.each([{}, { TOKEN_SECRET: '' }, { TOKEN_SECRET: '   ' }])(
    'in production without a secret: %j',
    async (secret) => {
      const { exitCode, said } = await run({ NODE_ENV: 'production', ...secret });

      expect(exitCode).toBe(1);
      expect(said).toMatch(/^ {2}- TOKEN_SECRET must be set when NODE_ENV is production: /m);
      expect(said.split('\n')).toHaveLength(2);
    },
  );

  it.each([
    ['the host is unknown', (url: URL) => (url.hostname = 'nowhere.invalid'), /nowhere\.invalid/],
    [
      'the database is missing',
      (url: URL) => (url.pathname = '/nothing'),
      /"nothing" does not exist/,
    ],
    ['the user is unknown', (url: URL) => (url.username = 'nobody'), /nobody/],
  ])('where PostgreSQL cannot be used: %s', async (_, change, reason) => {
    const { exitCode, said } = await run({ DATABASE_URL: databaseUrl(change) });

    expect(exitCode).toBe(1);
    expect(said).toMatch(/^Cannot use the PostgreSQL at .* \(see DATABASE_URL\): /);
    expect(said).toMatch(reason);
    expect(said.split('\n')).toHaveLength(1);
    expect(said).not.toContain(new URL(parley.database.url).password || '\0');
  });

  it('where its port is taken', async () => {
    const { port } = new URL(parley.url);

    const { exitCode, said } = await run({ PORT: port });

    expect(exitCode).toBe(1);
    expect(said).toBe(
      `PORT ${port} is taken on 127.0.0.1: stop what listens there, or set another PORT.`,
    );
  });

  it('on an address that this machine does not have', async () => {
    const { exitCode, said } = await run({ HOST: '192.0.2.1' });

    expect(exitCode).toBe(1);
    expect(said).toMatch(/^Cannot listen on 192\.0\.2\.1, port 8000 \(see HOST and PORT\): /);
    expect(said.split('\n')).toHaveLength(1);
  });

  it('where it cannot keep its data, with a PostgreSQL of its own or without', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');

    const without = await run({ DATA_DIR: file });
    const withOwn = await run({ DATA_DIR: file, DATABASE_URL: '' });

    for (const { exitCode, said } of [without, withOwn]) {
      expect(exitCode).toBe(1);
      expect(said).toContain(file);
      expect(said.split('\n')).toHaveLength(1);
    }
  });

  it.each(['', 'half a secr'])('with a secret that is damaged: "%s"', async (secret) => {
    await writeFile(join(folder, 'token.secret'), secret);

    const { exitCode, said } = await run({ DATA_DIR: folder });

    expect(exitCode).toBe(1);
    expect(said).toMatch(/token\.secret is damaged/);
    expect(said.split('\n')).toHaveLength(1);
  });

  it('on a Node that is too old', async () => {
    const pretend = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.19.6'}})`;

    const { exitCode, said } = await run({}, ['--import', pretend]);

    expect(exitCode).toBe(1);
    expect(said).toBe('Parley needs Node 20.20 or newer; this is 20.19.6.');
  });
});
