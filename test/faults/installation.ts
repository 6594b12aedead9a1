import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedApp } from '../support/embedded-app.js';
import { killPostgres } from '../support/embedded-folders.js';
import { ParleyProcess } from '../support/parley-process.js';
import { TestRedis } from '../support/redis.js';
import type { BusKind } from './job.js';

export interface InstallationSetup {
  /** Folder of the compiled server. */
  built: string;
  bus: BusKind;
  nodes?: number;
  environment?: Readonly<Record<string, string>>;
}

const MOST_STARTS = 20;

/** Milliseconds between two, as service managers have it. */
const BETWEEN_STARTS = 300;

/** PostgreSQL, a bus and some nodes, all of its own. */
export class Installation {
  readonly nodes: ParleyProcess[] = [];
  /** Nodes that ended though nobody had told them to. */
  crashed = 0;
  /** Nodes that were told to, and ended otherwise than with 0. */
  unclean = 0;
  private readonly dataDir = mkdtempSync(join(tmpdir(), 'parley-faults-data-'));
  private postgres: EmbeddedApp | undefined;
  private isStopped = false;
  private redis: TestRedis | undefined;

  private constructor(private readonly setup: InstallationSetup) {}

  static async start(setup: InstallationSetup): Promise<Installation> {
    const installation = new Installation(setup);
    try {
      await installation.begin();
    } catch (error) {
      await installation.stop();
      throw error;
    }
    return installation;
  }

  get databaseUrl(): string {
    return this.postgres?.url ?? '';
  }

  get urls(): string[] {
    return this.nodes.map(({ url }) => url);
  }

  /** At the same address; again where it gives up, as a service manager does: the database may be away. */
  async restart(index: number, signal: NodeJS.Signals): Promise<void> {
    const node = this.nodes[index];
    if (node === undefined) return;
    if (node.hasExited) this.crashed++;
    const code = await node.stop(signal);
    if (signal !== 'SIGKILL' && code !== 0) this.unclean++;
    const own = { PORT: new URL(node.url).port };
    for (let attempt = 1; ; attempt++) {
      try {
        const started = await this.startNode(own);
        this.nodes[index] = started;
        // Stopped meanwhile, it must not stay behind.
        if (this.isStopped) await started.stop();
        return;
      } catch (error) {
        if (attempt === MOST_STARTS || this.isStopped) throw error;
        await delay(BETWEEN_STARTS);
      }
    }
  }

  /** kill -9; another one starts at once. */
  killDatabase(): Promise<void> {
    return killPostgres(this.dataDir);
  }

  async stopBus(): Promise<void> {
    await this.redis?.stop();
  }

  async startBus(): Promise<void> {
    await this.redis?.start();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await Promise.all(this.nodes.map((node) => node.stop()));
    await this.redis?.stop();
    await this.postgres?.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private async begin(): Promise<void> {
    const { built, bus, nodes = 2 } = this.setup;
    // As root, PostgreSQL runs as another user, who must get in.
    chmodSync(this.dataDir, 0o755);
    this.postgres = await EmbeddedApp.start({ dataDir: this.dataDir, built });
    if (bus === 'redis') this.redis = await TestRedis.create();
    await this.startBus();
    while (this.nodes.length < nodes) this.nodes.push(await this.startNode());
  }

  private startNode(own: Readonly<Record<string, string>> = {}): Promise<ParleyProcess> {
    const environment = {
      DATABASE_URL: this.databaseUrl,
      DATA_DIR: this.dataDir,
      LOG_LEVEL: 'warn',
      ...(this.redis && { REDIS_URL: this.redis.url }),
      ...this.setup.environment,
      ...own,
    };
    return ParleyProcess.start(environment, this.setup.built);
  }
}

/** @returns what `work` does, and leaves nothing running whatever becomes of it */
export async function withInstallation<T>(
  setup: InstallationSetup,
  work: (installation: Installation) => Promise<T>,
): Promise<T> {
  const installation = await Installation.start(setup);
  try {
    return await work(installation);
  } finally {
    await installation.stop();
  }
}
