import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { PeriodicTask } from '../common/periodic-task.js';
import { Config } from '../config/config.js';
import { FileStore } from '../storage/file-store.js';
import { THUMBNAIL_SIZES } from './attachment-images.js';
import { storedName } from './attachments.service.js';
import { AttachmentsRepository } from './attachments.repository.js';

/** Milliseconds. Where nothing is due, a look costs two probes of empty indexes. */
const INTERVAL = 5000;
const CHUNK = 50;

/** Seconds. Removing a chunk of files takes one or two; a store that hangs takes longer. */
const LEASE = 60;

/** Seconds. Longer than any upload can take. */
const UPLOAD_TTL = 3600;

/**
 * Removes the files of attachments that nobody can reach, and then their rows: never the other way
 * round, and never within a transaction, which would hold back the feed for as long as the store
 * takes. Any node may, all may.
 */
@Injectable()
export class AttachmentRemoval implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(AttachmentRemoval.name);
  private isStopping = false;
  private readonly removing = new PeriodicTask('AttachmentRemoval', INTERVAL, () => this.round());

  constructor(
    private readonly attachments: AttachmentsRepository,
    private readonly store: FileStore,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    this.removing.start();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.removing.stop();
  }

  private async round(): Promise<void> {
    const { attachmentUnsentTtl } = this.config;
    await this.untilFew(() => this.attachments.expire(attachmentUnsentTtl, UPLOAD_TTL, CHUNK));
    await this.untilFew(() => this.removeSome());
  }

  private async untilFew(work: () => Promise<number>): Promise<void> {
    let done = CHUNK;
    while (done === CHUNK && !this.isStopping) done = await work();
  }

  private async removeSome(): Promise<number> {
    const due = await this.attachments.takeDue(CHUNK, LEASE);
    const removed: string[] = [];
    for (const id of due) if (await this.removeFiles(id)) removed.push(id);
    if (removed.length > 0) await this.attachments.forget(removed);
    return due.length;
  }

  /** @returns false where the store is away: it is due again when the lease has run out */
  private async removeFiles(id: string): Promise<boolean> {
    try {
      const names = [undefined, ...THUMBNAIL_SIZES].map((size) => storedName(id, size));
      await Promise.all(names.map((name) => this.store.remove(name)));
      return true;
    } catch (error) {
      this.logger.warn(error);
      return false;
    }
  }
}
