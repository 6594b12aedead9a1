import { Injectable, Logger } from '@nestjs/common';
import { newId } from '../common/identifiers.js';
import { Config } from '../config/config.js';
import { FileStore } from '../storage/file-store.js';
import { AttachmentNotFound } from './attachments.errors.js';
import { AttachmentsRepository, type FoundAttachment } from './attachments.repository.js';
import { storedName } from './attachments.service.js';

/** Attachments that somebody sees, as uploads of their own to be sent again. */
@Injectable()
export class AttachmentCopiesService {
  private readonly logger = new Logger(AttachmentCopiesService.name);

  constructor(
    private readonly attachments: AttachmentsRepository,
    private readonly store: FileStore,
    private readonly config: Config,
  ) {}

  /**
   * All or none. They count towards the quota of who has them made, like any upload.
   * @returns their ids, in the order of `ids`
   * @throws AttachmentNotFound, AttachmentQuotaExceeded, AccountGone
   */
  async make(ids: readonly string[], ownerId: string): Promise<string[]> {
    const found = new Map(
      (await this.attachments.find([...ids], ownerId)).map((each) => [each.id, each]),
    );
    const made: string[] = [];
    try {
      for (const id of ids) {
        const original = found.get(id);
        if (original === undefined) throw new AttachmentNotFound();
        const copyId = newId();
        made.push(copyId);
        await this.copy(original, copyId, ownerId);
      }
      return made;
    } catch (error) {
      await this.discard(made);
      throw error;
    }
  }

  /** Where this fails, they are found when they are old enough. */
  async discard(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      await this.attachments.discard(id).catch((error: unknown) => this.logger.warn(error));
    }
  }

  /** The row comes first, as with an upload. */
  private async copy(original: FoundAttachment, id: string, ownerId: string): Promise<void> {
    const { id: from, ...whole } = original;
    const quota = this.config.attachmentQuotaBytes;
    await this.attachments.reserve(id, ownerId, quota, { atLeast: whole.size, atMost: whole.size });
    for (const size of [undefined, ...whole.thumbnails.map((thumbnail) => thumbnail.size)]) {
      const isCopied = await this.store.copy(storedName(from, size), storedName(id, size));
      if (!isCopied) throw new AttachmentNotFound();
    }
    await this.attachments.complete(id, ownerId, quota, whole);
  }
}
