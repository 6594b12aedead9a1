import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { EmbeddedPostgres } from '../../dist/database/embedded/embedded-postgres.js';
import tearDown from './global-teardown.js';

const BOOT_TIMEOUT = 60_000;

/**
 * A PostgreSQL for each of Jest's workers, and a Parley for those of its spec files that need none of
 * their own: the oldest transaction of a server holds back the feed of all its databases, so spec
 * files that run at once must not share one. With `DATABASE_URL` there is that one server and one
 * worker. Plain JavaScript, since Jest runs it before it can transform.
 */
export default async function setUp({ maxWorkers }) {
  globalThis.testServers = [];
  try {
    process.env.TEST_SERVERS = JSON.stringify(await start(maxWorkers));
  } catch (error) {
    // Jest would leave them running.
    await tearDown();
    throw error;
  }
}

async function start(workers) {
  const given = process.env.DATABASE_URL;
  const started = [];
  while (started.length < (given === undefined ? workers : 1)) {
    const postgres = given ?? (await startPostgres());
    started.push({ postgres, ...(await startParley(postgres)) });
  }
  return started;
}

async function startPostgres() {
  const dataDir = await mkdtemp(join(tmpdir(), 'parley-tests-'));
  // As root, PostgreSQL runs as another user, who must get in.
  await chmod(dataDir, 0o755);
  const postgres = await EmbeddedPostgres.start({ dataDir, log: () => undefined });
  globalThis.testServers.push({ dataDir, stop: () => postgres.stop() });
  return postgres.url;
}

async function startParley(postgres) {
  const dataDir = await mkdtemp(join(tmpdir(), 'parley-tests-'));
  const database = await createDatabase(postgres);
  const port = await freePort();
  const log = openSync(join(dataDir, 'log'), 'w');
  const child = spawn(process.execPath, ['dist/main.js'], {
    env: {
      PATH: process.env.PATH,
      RATE_LIMITS: 'off',
      DATABASE_URL: database,
      DATA_DIR: dataDir,
      PORT: String(port),
    },
    stdio: ['ignore', log, log],
  });
  globalThis.testServers.push({
    dataDir,
    stop: async () => {
      await end(child);
      await onServer(postgres, `drop database ${nameIn(database)}`);
    },
  });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url, child);
  return { url, database, dataDir };
}

async function createDatabase(postgres) {
  const url = new URL(postgres);
  url.pathname = `/parley_test_${randomBytes(6).toString('hex')}`;
  await onServer(postgres, `create database ${nameIn(url)}`);
  return url.href;
}

const nameIn = (url) => new URL(url).pathname.slice(1);

async function onServer(postgres, sql) {
  const client = new pg.Client(postgres);
  await client.connect();
  await client.query(sql);
  await client.end();
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function untilReady(url, child) {
  const deadline = Date.now() + BOOT_TIMEOUT;
  while (child.exitCode === null && Date.now() < deadline) {
    const answer = await fetch(`${url}/api/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await delay(50);
  }
  throw new Error('the Parley of all spec files is not ready');
}

async function end(child) {
  if (child.exitCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
