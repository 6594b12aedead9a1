import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Addresses, Command, KeeperCounts, Report, Setup } from './messages.js';

/** The keeper, as seen from the clients' process. */
export class KeeperProcess {
  private child: ChildProcess | undefined;
  private dataDir: string | undefined;

  async start(setup: Omit<Setup, 'dataDir'>): Promise<Addresses> {
    const dataDir = mkdtempSync(join(tmpdir(), 'parley-faults-data-'));
    // As root, PostgreSQL runs as another user, who must get in.
    chmodSync(dataDir, 0o755);
    this.dataDir = dataDir;
    const file = join(import.meta.dirname, 'keeper.js');
    this.child = fork(file, [JSON.stringify({ ...setup, dataDir })]);
    const report = await this.report();
    if (report.is !== 'ready') throw new Error(`the keeper is ${report.is}`);
    return report.addresses;
  }

  async torture(): Promise<KeeperCounts> {
    this.tell({ do: 'torture' });
    const report = await this.report();
    if (report.is !== 'tortured') throw new Error(`the keeper is ${report.is}`);
    return report.counts;
  }

  async end(): Promise<void> {
    const { child, dataDir } = this;
    if (child?.exitCode === null) {
      this.tell({ do: 'end' });
      await once(child, 'exit');
    }
    if (dataDir !== undefined) rmSync(dataDir, { recursive: true, force: true });
  }

  private tell(command: Command): void {
    this.child?.send(command);
  }

  private report(): Promise<Report> {
    const { child } = this;
    if (child === undefined) throw new Error('the keeper has not been started');
    return new Promise((resolve, reject) => {
      const exited = (code: number | null): void => {
        reject(new Error(`the keeper ended with ${code ?? 'a signal'}`));
      };
      child.once('exit', exited);
      child.once('message', (report) => {
        child.off('exit', exited);
        resolve(report as Report);
      });
    });
  }
}
