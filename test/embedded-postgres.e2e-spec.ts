import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { appendFile, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgres } from '../src/database/embedded/embedded-postgres.js';
import { EmbeddedApp, queryOnce } from './support/embedded-app.js';
import {
  cleanUp,
  killPostgres,
  newDataFolder,
  postmasterOf,
  type TestUser,
  until,
} from './support/embedded-folders.js';

const NOBODY = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;
const USERS: [string, TestUser | undefined][] = isRoot
  ? [
      ['root', undefined],
      ['an ordinary user', NOBODY],
    ]
  : [['an ordinary user', undefined]];

const silent = (): void => undefined;

// Several of them make one cluster after the other.
afterEach(cleanUp);

describe.each(USERS)('The embedded PostgreSQL of an app run by %s', (_name, user) => {
  it('starts from nothing, and stops with the app', async () => {
    const dataDir = await newDataFolder(user);
    const app = await EmbeddedApp.start({ dataDir, user });
    expect(await app.query('select current_database() as name')).toEqual([{ name: 'parley' }]);
    expect(statSync(join(dataDir, 'postgres.password')).mode & 0o777).toBe(0o600);

    await app.stop();
    expect(postmasterOf(dataDir)).toBeUndefined();
    expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
  });

  it('survives kill -9 of the app, and the next start adopts it', async () => {
    const dataDir = await newDataFolder(user);
    const first = await EmbeddedApp.start({ dataDir, user });
    await first.query('create table note as select 1 as number');
    const postmaster = postmasterOf(dataDir);
    await first.kill();
    expect(postmasterOf(dataDir)).toBe(postmaster);

    const second = await EmbeddedApp.start({ dataDir, user });
    expect(postmasterOf(dataDir)).toBe(postmaster);
    expect(second.url).toBe(first.url);
    expect(await second.query('select number from note')).toEqual([{ number: 1 }]);

    await second.stop();
    expect(postmasterOf(dataDir)).toBeUndefined();
  });

  it('survives kill -9 of the app and of PostgreSQL, even if its number is taken', async () => {
    const dataDir = await newDataFolder(user);
    const first = await EmbeddedApp.start({ dataDir, user });
    await first.query('create table note as select 1 as number');
    await first.kill();
    await killPostgres(dataDir);
    const squatter = spawn('sleep', ['60'], { ...user });
    const file = join(dataDir, 'postgres/postmaster.pid');
    const [, ...rest] = (await readFile(file, 'utf8')).split('\n');
    await writeFile(file, [squatter.pid, ...rest].join('\n'));

    const second = await EmbeddedApp.start({ dataDir, user });
    expect(await second.query('select number from note')).toEqual([{ number: 1 }]);
    squatter.kill();
  });

  it('is shared by two apps that race to start it from nothing', async () => {
    const dataDir = await newDataFolder(user);
    const apps = [1, 2, 3].map(() => new EmbeddedApp({ dataDir, user }));
    await Promise.all(apps.map((app) => app.ready));
    expect(new Set(apps.map((app) => app.url)).size).toBe(1);

    const [first, second, last] = apps as [EmbeddedApp, EmbeddedApp, EmbeddedApp];
    await Promise.all([first.stop(), second.stop()]);
    expect(await last.query('select 1 as number')).toEqual([{ number: 1 }]);

    await last.stop();
    expect(postmasterOf(dataDir)).toBeUndefined();
  });

  it('is there for an app that starts while another one stops it', async () => {
    const dataDir = await newDataFolder(user);
    const first = await EmbeddedApp.start({ dataDir, user });
    const second = new EmbeddedApp({ dataDir, user });
    await Promise.all([first.stop(), second.ready]);
    expect(await second.query('select 1 as number')).toEqual([{ number: 1 }]);
  });

  it('comes back on the same port for every app when it is killed', async () => {
    const dataDir = await newDataFolder(user);
    const apps = [1, 2].map(() => new EmbeddedApp({ dataDir, user }));
    await Promise.all(apps.map((app) => app.ready));
    await apps[0]?.query('create table note as select 1 as number');
    await killPostgres(dataDir);

    const back = (app: EmbeddedApp): boolean => app.lines.join().includes('is back');
    await until(() => apps.every(back));
    expect(await apps[1]?.query('select number from note')).toEqual([{ number: 1 }]);
    await Promise.all(apps.map((app) => app.stop()));
    expect(postmasterOf(dataDir)).toBeUndefined();
  });

  it('does not mistake the server of the original for that of a copied data folder', async () => {
    const original = await newDataFolder(user);
    const first = await EmbeddedApp.start({ dataDir: original, user });
    await first.query('checkpoint');
    const copied = await newDataFolder(user);
    execFileSync('cp', ['-a', `${original}/.`, copied]);

    const second = await EmbeddedApp.start({ dataDir: copied, user });
    expect(second.url).not.toBe(first.url);
    expect(await first.query('select 1 as number')).toEqual([{ number: 1 }]);
  });

  it('has a session of its own, and none of the secrets of the app', async () => {
    const dataDir = await newDataFolder(user);
    const environment = { TOKEN_SECRET: 'do not tell' };
    await EmbeddedApp.start({ dataDir, user, environment });
    const pid = String(postmasterOf(dataDir));
    // The sixth field, after the name of the program in brackets, is the session.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ');
    expect(fields?.[3]).toBe(pid);
    expect(readFileSync(`/proc/${pid}/environ`, 'utf8')).not.toContain('do not tell');
  });
});

describe('The embedded PostgreSQL', () => {
  it('keeps what it acknowledges and knows more letters than ASCII', async () => {
    const dataDir = await newDataFolder();
    const postgres = await EmbeddedPostgres.start({ dataDir, log: silent });
    const setting = (name: string): string => `current_setting('${name}') as ${name}`;
    const names = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums'];
    const [row] = await queryOnce(postgres.url, `select ${names.map(setting).join(', ')}`);
    expect(new Set(Object.values(row ?? {}))).toEqual(new Set(['on']));
    expect(
      await queryOnce(
        postgres.url,
        `select ${setting('listen_addresses')}, ${setting('unix_socket_directories')},
          ${setting('server_encoding')}, 'ÄRGER' ilike 'är%' as alike`,
      ),
    ).toEqual([
      {
        listen_addresses: '127.0.0.1',
        unix_socket_directories: '',
        server_encoding: 'UTF8',
        alike: true,
      },
    ]);
    await postgres.stop();
  });

  it('lets nobody in without the password', async () => {
    const dataDir = await newDataFolder();
    const postgres = await EmbeddedPostgres.start({ dataDir, log: silent });
    const url = new URL(postgres.url);
    url.password = 'guessed';
    await expect(queryOnce(url.href, 'select 1')).rejects.toThrow('password authentication failed');
    await postgres.stop();
  });

  it('starts with a short log, whatever happened before', async () => {
    const dataDir = await newDataFolder();
    const file = join(dataDir, 'postgres.log');
    await appendFile(file, 'x'.repeat(9 * 1024 * 1024));
    const postgres = await EmbeddedPostgres.start({ dataDir, log: silent });
    await until(() => statSync(file).size < 1_000_000);
    await postgres.stop();
  });

  it('quotes its log when it cannot start', async () => {
    const dataDir = await newDataFolder();
    await EmbeddedPostgres.start({ dataDir, log: silent }).then((postgres) => postgres.stop());
    await appendFile(join(dataDir, 'postgres/postgresql.auto.conf'), `work_mem = 'plenty'\n`);
    await expect(EmbeddedPostgres.start({ dataDir, log: silent })).rejects.toThrow(
      /did not start[^]*invalid value for parameter "work_mem": "plenty"/,
    );
  });

  it('says what to do when its password or its cluster is lost', async () => {
    const dataDir = await newDataFolder();
    await EmbeddedPostgres.start({ dataDir, log: silent }).then((postgres) => postgres.stop());
    await rm(join(dataDir, 'postgres.password'));
    const start = (): Promise<unknown> => EmbeddedPostgres.start({ dataDir, log: silent });
    await expect(start()).rejects.toThrow('restore it from the backup');
    await rm(join(dataDir, 'postgres'), { recursive: true });
    await symlink(join(dataDir, 'gone'), join(dataDir, 'postgres'));
    await expect(start()).rejects.toThrow('points to a PostgreSQL cluster that is gone');
  });

  it('says what to do on a machine it does not exist for', async () => {
    const arch = Object.getOwnPropertyDescriptor(process, 'arch') ?? {};
    Object.defineProperty(process, 'arch', { ...arch, value: 'riscv64' });
    try {
      await expect(
        EmbeddedPostgres.start({ dataDir: await newDataFolder(), log: silent }),
      ).rejects.toThrow(`No embedded PostgreSQL for ${process.platform}-riscv64: set DATABASE_URL`);
    } finally {
      Object.defineProperty(process, 'arch', arch);
    }
  });
});
