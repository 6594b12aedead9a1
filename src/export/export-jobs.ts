import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newId } from '../common/identifiers.js';
import { Jobs } from '../jobs/jobs.js';
import { FileStore } from '../storage/file-store.js';
import { IncomingFiles } from '../storage/incoming-files.js';
import { Archives } from './archives.js';
import { EXPORT, ExportsRepository } from './exports.repository.js';

/** At once on a node: each reads as fast as PostgreSQL and the disk let it. */
const CONCURRENCY = 1;
const ATTEMPTS = 8;

/** Seconds after which an attempt that was under way as its archive was given up has ended in any case. */
const STRAGGLERS = 3600;

/** That whoever asked for it is gone, or another attempt has begun. */
class Unwanted extends Error {}

/**
 * Makes archives, and removes them when they have expired or nobody wants them: the job of one comes back
 * when it expires. The row names the file before there is one, so that whatever dies in between, somebody
 * still knows of it.
 */
@Injectable()
export class ExportJobs implements OnModuleInit {
  constructor(
    private readonly exports: ExportsRepository,
    private readonly archives: Archives,
    private readonly incoming: IncomingFiles,
    private readonly store: FileStore,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(EXPORT, {
      concurrency: CONCURRENCY,
      attempts: ATTEMPTS,
      run: (id, signal) => this.run(id, signal),
      giveUp: (id) => this.exports.fail(id),
    });
  }

  private async run(id: string, signal: AbortSignal): Promise<void> {
    const found = await this.exports.status(id);
    if (found === undefined) return;
    const { fileId, isRunning, isWanted } = found;
    if (fileId !== null) await this.store.remove(fileId);
    if (isWanted) await this.make(id, signal);
    else if (isRunning) await this.exports.fail(id, STRAGGLERS);
    else await this.exports.remove(id);
  }

  private async make(id: string, signal: AbortSignal): Promise<void> {
    const fileId = newId();
    const userId = await this.exports.begin(id, fileId);
    if (userId === undefined) return;
    const onPage = async (partsDone: number, items: number): Promise<void> => {
      const isWanted = await this.exports.note(fileId, partsDone, items);
      if (!isWanted) throw new Unwanted();
    };
    try {
      const bytes = this.archives.of(userId, { onPage, signal });
      await this.incoming.receive(bytes, async ({ path, size }) => {
        await this.store.put(fileId, path);
        const isWanted = await this.exports.finish(fileId, size);
        if (!isWanted) throw new Unwanted();
      });
    } catch (error) {
      if (!(error instanceof Unwanted)) throw error;
      await this.store.remove(fileId);
    }
  }
}
