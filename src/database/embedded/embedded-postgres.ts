import { setTimeout as delay } from 'node:timers/promises';
import { DATABASE, ROLE } from './cluster.js';
import { errorMessage } from './files.js';
import { type Installation, prepareInstallation } from './installation.js';
import { joinServer } from './join-server.js';
import { type Lease, whenUnused } from './lease.js';
import { stopServer } from './server.js';

export interface EmbeddedPostgresOptions {
  /** Folder for the cluster, its password and its log; made when it is missing. */
  dataDir: string;
  /** Takes one sentence at a time. */
  log: (message: string) => void;
}

/** Milliseconds between two attempts to bring a lost server back. */
const SHORTEST_PAUSE = 100;
const LONGEST_PAUSE = 5000;

/**
 * A PostgreSQL of Parley's own. It is shared by all apps on one data folder and outlives those that
 * are killed: the next start finds it running. If it is killed itself, it is started again on the
 * same port.
 */
export class EmbeddedPostgres {
  readonly url: string;
  private readonly port: number;
  private readonly ending = new AbortController();
  private recovery: Promise<void> = Promise.resolve();
  private stopped: Promise<void> | undefined;

  private constructor(
    private readonly installation: Installation,
    private readonly log: (message: string) => void,
    private lease: Lease,
  ) {
    this.port = lease.port;
    this.url = `postgres://${ROLE}:${installation.password}@127.0.0.1:${this.port}/${DATABASE}`;
    this.watch(lease);
    installation.serverLog.keepSmall();
  }

  /**
   * Resolves when the server accepts connections and Parley's database is there.
   * @throws Error with a sentence for the operator
   */
  static async start({ dataDir, log }: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
    const installation = await prepareInstallation(dataDir, log);
    const lease = await joinServer({ installation, log });
    return new EmbeddedPostgres(installation, log, lease);
  }

  /** Gives up this app's share. The server stops if no other app uses it. Never rejects. */
  stop(): Promise<void> {
    this.stopped ??= this.leave();
    return this.stopped;
  }

  private async leave(): Promise<void> {
    this.ending.abort();
    await this.recovery;
    this.installation.serverLog.stopKeepingSmall();
    await this.lease.release();
    const { cluster, password } = this.installation;
    try {
      await whenUnused({ port: this.port, password, cluster }, () => stopServer(this.installation));
    } catch (error) {
      this.log(`PostgreSQL was not stopped: ${errorMessage(error)}`);
    }
  }

  private watch(lease: Lease): void {
    void lease.lost.then((reason) => {
      if (!this.ending.signal.aborted) this.recovery = this.recover(reason);
    });
  }

  /** Never rejects: an app whose database is away answers with errors, and must be there to do so. */
  private async recover(reason: string): Promise<void> {
    this.log(`PostgreSQL is gone (${reason}): bringing it back on port ${this.port}`);
    const { installation, log, port } = this;
    const { signal } = this.ending;
    for (let pause = SHORTEST_PAUSE; !signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        this.lease = await joinServer({ installation, log, port, signal });
        this.watch(this.lease);
        this.log(`PostgreSQL is back on port ${port}`);
        return;
      } catch (error) {
        if (error !== signal.reason) this.log(`PostgreSQL is not back yet: ${errorMessage(error)}`);
      }
      await delay(pause, undefined, { signal }).catch(() => undefined);
    }
  }
}
