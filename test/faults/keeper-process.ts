import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Addresses, Command, Report, Setup, Torment } from './messages.js';

/** The keeper, as seen from the clients' process. */
export class KeeperProcess {
  private child: ChildProcess | undefined;

  async start(setup: Setup): Promise<Addresses> {
    const file = join(import.meta.dirname, 'keeper.js');
    this.child = fork(file, [JSON.stringify(setup)]);
    const report = await this.report();
    if (report.is !== 'ready') throw new Error(`the keeper is ${report.is}`);
    return report.addresses;
  }

  async torture(): Promise<Torment> {
    this.tell({ do: 'torture' });
    const report = await this.report();
    if (report.is !== 'tortured') throw new Error(`the keeper is ${report.is}`);
    return report;
  }

  async end(): Promise<void> {
    const { child } = this;
    if (child?.exitCode !== null) return;
    this.tell({ do: 'end' });
    await once(child, 'exit');
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
