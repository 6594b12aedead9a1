import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedApp } from '../support/embedded-app.js';
import { killPostgres } from '../support/embedded-folders.js';
import { ParleyProcess } from '../support/parley-process.js';
import { freePort } from '../support/ports.js';
import { CuttingProxy } from './cutting-proxy.js';
import type { Addresses, Command, KeeperCounts, Report, Setup } from './messages.js';

/** Milliseconds a node serves between two restarts of one. */
const UP = 3000;

/**
 * A process of its own that keeps PostgreSQL and two nodes running, and torments them. Were it part of
 * the clients' process, their replies in flight would be read before each kill, and it would test
 * nothing.
 */
class Keeper {
  private readonly counts: KeeperCounts = { cuts: 0, terminated: 0, killed: 0, databaseKills: 0 };
  private readonly nodes: ParleyProcess[] = [];
  private readonly proxies: CuttingProxy[] = [];
  private postgres: EmbeddedApp | undefined;
  private isTorturing = false;

  constructor(private readonly setup: Setup) {}

  async start(): Promise<Addresses> {
    const { dataDir, built } = this.setup;
    this.postgres = await EmbeddedApp.start({ dataDir, built });
    for (let index = 0; index < 2; index++) {
      const port = await freePort();
      this.nodes.push(await this.startNode(port));
      const proxy = new CuttingProxy(await freePort(), port);
      await proxy.open();
      this.proxies.push(proxy);
    }
    return {
      databaseUrl: this.postgres.url,
      nodes: this.nodes.map(({ url }) => url),
      proxies: this.proxies.map(({ port }) => `http://127.0.0.1:${port}`),
    };
  }

  async torture(): Promise<KeeperCounts> {
    this.isTorturing = true;
    const ends = delay(this.setup.seconds * 1000).then(() => (this.isTorturing = false));
    await Promise.all([ends, this.cutReaders(), this.restartNodes(), this.killDatabase()]);
    this.counts.cuts = this.proxies.reduce((sum, { cuts }) => sum + cuts, 0);
    return this.counts;
  }

  async end(): Promise<void> {
    for (const proxy of this.proxies) proxy.close();
    await Promise.all(this.nodes.map((node) => node.stop()));
    await this.postgres?.stop();
  }

  private startNode(port: number): Promise<ParleyProcess> {
    const { dataDir, built } = this.setup;
    const environment = {
      DATABASE_URL: this.postgres?.url ?? '',
      DATA_DIR: dataDir,
      PORT: String(port),
      LOG_LEVEL: 'warn',
    };
    return ParleyProcess.start(environment, built);
  }

  /** Spread at random, and all done a little before the end; what could not be done yet is made up for. */
  private async cutReaders(): Promise<void> {
    const { cuts, seconds } = this.setup;
    const times = Array.from({ length: cuts }, () => Math.random() * seconds * 950);
    const started = Date.now();
    for (const time of times.sort((a, b) => a - b)) {
      await delay(Math.max(0, started + time - Date.now()));
      while (this.isTorturing && !this.proxies[Math.floor(Math.random() * 2)]?.cut())
        await delay(5);
    }
  }

  /** The one, then the other; politely, then not. */
  private async restartNodes(): Promise<void> {
    for (let round = 0; this.isTorturing; round++) {
      await delay(UP * (0.5 + Math.random()));
      const index = round % 2;
      const node = this.nodes[index];
      if (node === undefined) return;
      const isKill = round % 4 === 1 || round % 4 === 2;
      this.counts[isKill ? 'killed' : 'terminated']++;
      await node.stop(isKill ? 'SIGKILL' : 'SIGTERM');
      this.nodes[index] = await this.startNode(Number(new URL(node.url).port));
    }
  }

  private async killDatabase(): Promise<void> {
    const { databaseKills, seconds, dataDir } = this.setup;
    for (let done = 0; done < databaseKills; done++) {
      await delay((seconds * 1000) / (databaseKills + 1));
      await killPostgres(dataDir);
      this.counts.databaseKills++;
    }
  }
}

const tell = (report: Report): void => {
  process.send?.(report);
};

const keeper = new Keeper(JSON.parse(process.argv[2] ?? '{}') as Setup);
let counts: KeeperCounts | undefined;
process.on('message', (command: Command) => {
  const work = async (): Promise<void> => {
    if (command.do === 'torture') counts = await keeper.torture();
    else await keeper.end();
    if (counts) tell({ is: command.do === 'torture' ? 'tortured' : 'ended', counts });
    if (command.do === 'end') process.exit(0);
  };
  work().catch(fail);
});
// Whoever started this one is gone: nothing must go on running.
process.on('disconnect', () => {
  keeper.end().then(() => process.exit(1), fail);
});

/** Leaves nothing running, whatever went wrong. */
async function fail(error: unknown): Promise<never> {
  console.error(error);
  await keeper.end().catch(() => undefined);
  process.exit(1);
}

try {
  tell({ is: 'ready', addresses: await keeper.start() });
} catch (error) {
  await fail(error);
}
