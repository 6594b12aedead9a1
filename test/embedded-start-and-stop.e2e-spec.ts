import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { cleanUp, newDataFolder, postmasterOf } from './support/embedded-folders.js';
import { ParleyProcess } from './support/parley-process.js';
import { freePort } from './support/ports.js';

let dataDir: string;
beforeEach(async () => {
  dataDir = await newDataFolder();
});
afterEach(cleanUp, 30_000);

describe('Parley with a PostgreSQL of its own', () => {
  it('stops it when it is stopped, and finds everything again', async () => {
    const first = await ParleyProcess.start({ DATA_DIR: dataDir });
    expect(postmasterOf(dataDir)).toBeDefined();
    expect(await first.stop()).toBe(0);
    expect(postmasterOf(dataDir)).toBeUndefined();

    const second = await ParleyProcess.start({ DATA_DIR: dataDir });

    expect(second.log).not.toContain('migrated');
    expect(await second.stop()).toBe(0);
    expect(postmasterOf(dataDir)).toBeUndefined();
  }, 120_000);

  it.each([0, 150, 400, 800, 1500, 2500])(
    'leaves none running when it is stopped %d ms after its start',
    async (milliseconds) => {
      const node = await ParleyProcess.launch({ DATA_DIR: dataDir });
      await delay(milliseconds);

      const exitCode = await node.stop();

      // In its first moments Node does not yet listen for the signal, which then ends it.
      expect([0, null]).toContain(exitCode);
      expect(postmasterOf(dataDir)).toBeUndefined();
    },
    120_000,
  );

  it('leaves none running when it cannot start after all', async () => {
    const taken = await ParleyProcess.start({ DATA_DIR: dataDir });
    const otherDir = await newDataFolder();

    const node = await ParleyProcess.launch({ DATA_DIR: otherDir, PORT: new URL(taken.url).port });

    expect(await node.exited()).toBe(1);
    expect(node.log).toContain('is taken');
    expect(postmasterOf(otherDir)).toBeUndefined();
    await taken.stop();
  }, 120_000);

  it('is stopped through npm start like without it', async () => {
    const npm = await npmStart();

    npm.kill('SIGTERM');

    expect(await once(npm, 'exit')).toEqual([0, null]);
    expect(postmasterOf(dataDir)).toBeUndefined();
  }, 120_000);
});

async function npmStart(): Promise<ChildProcess> {
  const port = String(await freePort());
  const npm = spawn('npm', ['start'], {
    env: { PATH: process.env['PATH'] ?? '', DATA_DIR: dataDir, PORT: port },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  npm.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  while (!said.includes('Parley is ready')) await once(npm.stdout, 'data');
  return npm;
}
