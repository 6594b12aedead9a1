import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../support/ports.js';
import { CuttingProxy } from './cutting-proxy.js';
import { Installation } from './installation.js';
import type {
  Addresses,
  Command,
  Fault,
  KeeperCounts,
  Report,
  Setup,
  Torment,
} from './messages.js';

/** Milliseconds the bus is away: longer than a look at the feed takes to come round. */
const BUS_AWAY = 3000;

/** How much longer than asked for it may take where the machine is too busy for all that is to be done. */
const LONGEST = 4;

/**
 * A process of its own that keeps an installation running, and torments it. Were it part of the
 * clients' process, their replies in flight would be read before each kill, and it would test nothing.
 */
class Keeper {
  private readonly counts: KeeperCounts = {
    cuts: 0,
    terminated: 0,
    killed: 0,
    databaseKills: 0,
    busStops: 0,
    crashed: 0,
  };
  private readonly faults: Fault[] = [];
  private readonly proxies: CuttingProxy[] = [];
  private installation: Installation | undefined;
  private isTorturing = false;

  constructor(private readonly setup: Setup) {}

  async start(): Promise<Addresses> {
    this.installation = await Installation.start(this.setup);
    const { databaseUrl, urls: nodes } = this.installation;
    for (const url of nodes) {
      const proxy = new CuttingProxy(await freePort(), Number(new URL(url).port));
      await proxy.open();
      this.proxies.push(proxy);
    }
    const proxies = this.proxies.map(({ port }) => `http://127.0.0.1:${port}`);
    return { databaseUrl, nodes, proxies };
  }

  async torture(): Promise<Torment> {
    this.isTorturing = true;
    const { seconds, databaseKills, busStops } = this.setup;
    const work = Promise.all([
      delay(seconds * 1000),
      this.cutReaders(),
      this.repeat(databaseKills, () => this.killDatabase()),
      this.repeat(busStops, () => this.stopBus()),
    ]);
    const restarting = this.restartNodes();
    await Promise.race([work, delay(seconds * 1000 * LONGEST)]);
    this.isTorturing = false;
    await Promise.all([work, restarting]);
    const cuts = this.proxies.flatMap((proxy) => proxy.cuts);
    this.counts.cuts = cuts.length;
    this.counts.crashed = this.installation?.crashed ?? 0;
    const faults = cuts.map((at): Fault => ({ on: 'readers', what: 'cut', at, until: at }));
    return { counts: this.counts, faults: [...this.faults, ...faults] };
  }

  async end(): Promise<void> {
    this.isTorturing = false;
    for (const proxy of this.proxies) proxy.close();
    await this.installation?.stop();
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

  /** The one, then the other. */
  private async restartNodes(): Promise<void> {
    const { up, signals } = this.setup;
    for (let round = 0; this.isTorturing || round < 2; round++) {
      await delay(up * (0.5 + Math.random()));
      const signal = signals[round % signals.length] ?? 'SIGKILL';
      this.counts[signal === 'SIGKILL' ? 'killed' : 'terminated']++;
      const on = `node ${(round % 2) + 1}`;
      await this.noting(on, signal, () => this.installation?.restart(round % 2, signal));
    }
  }

  /** Spread evenly over the run. */
  private async repeat(times: number, work: () => Promise<void>): Promise<void> {
    const started = Date.now();
    for (let done = 1; done <= times; done++) {
      const due = started + (this.setup.seconds * 1000 * done) / (times + 1);
      await delay(Math.max(0, due - Date.now()));
      await work();
    }
  }

  private async killDatabase(): Promise<void> {
    await this.noting('PostgreSQL', 'SIGKILL', () => this.installation?.killDatabase());
    this.counts.databaseKills++;
  }

  private async stopBus(): Promise<void> {
    if (this.setup.bus !== 'redis') return;
    await this.noting('Redis', 'SIGKILL', async () => {
      await this.installation?.stopBus();
      this.counts.busStops++;
      await delay(BUS_AWAY);
      await this.installation?.startBus();
    });
  }

  private async noting(
    on: string,
    what: NodeJS.Signals,
    fault: () => Promise<void> | undefined,
  ): Promise<void> {
    const at = Date.now();
    await fault();
    this.faults.push({ on, what, at, until: Date.now() });
  }
}

const tell = (report: Report): void => {
  process.send?.(report);
};

const keeper = new Keeper(JSON.parse(process.argv[2] ?? '{}') as Setup);
let torment: Torment | undefined;
process.on('message', (command: Command) => {
  const work = async (): Promise<void> => {
    if (command.do === 'torture') torment = await keeper.torture();
    else await keeper.end();
    if (torment) tell({ is: command.do === 'torture' ? 'tortured' : 'ended', ...torment });
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

process.on('unhandledRejection', (error) => void fail(error));

try {
  tell({ is: 'ready', addresses: await keeper.start() });
} catch (error) {
  await fail(error);
}
