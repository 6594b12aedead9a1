import { Injectable, Logger } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { newId } from '../common/identifiers.js';
import type { Json } from '../common/page.js';
import { Config } from '../config/config.js';
import { type ByteRange, FileStore } from '../storage/file-store.js';
import { type IncomingFile, IncomingFiles } from '../storage/incoming-files.js';
import { isPicture, type Picture, redraw } from './attachment-images.js';
import { safeName } from './attachment-names.js';
import { isOneOf, typeOf } from './attachment-types.js';
import {
  AttachmentAlreadySent,
  AttachmentEmpty,
  AttachmentNotFound,
  AttachmentTypeRefused,
} from './attachments.errors.js';
import { AttachmentsRepository, type FoundAttachment } from './attachments.repository.js';
import type { AttachmentDto } from './dto/attachment.dto.js';

/** A file that is about to arrive. */
export interface Upload {
  name: string;
  bytes: AsyncIterable<Buffer>;
  /** How many bytes it has at least and at most, as far as is known. */
  atLeast: number;
  atMost: number;
}

/** Under which name a file is stored; its thumbnails stand beside it. */
export const storedName = (id: string, size?: number): string =>
  size === undefined ? id : `${id}-${size}`;

@Injectable()
export class AttachmentsService {
  private readonly logger = new Logger(AttachmentsService.name);

  constructor(
    private readonly attachments: AttachmentsRepository,
    private readonly incoming: IncomingFiles,
    private readonly store: FileStore,
    private readonly config: Config,
  ) {}

  /**
   * The row comes first and the file after it, so that whatever dies in between, somebody still knows
   * of the file and removes it.
   * @throws AttachmentEmpty, AttachmentTypeRefused, AttachmentQuotaExceeded, ImageInvalid,
   *   ImageTooLarge, AccountGone
   */
  async upload(
    ownerId: string,
    { name, bytes, ...expected }: Upload,
  ): Promise<Json<AttachmentDto>> {
    const id = newId();
    const quota = this.config.attachmentQuotaBytes;
    await this.attachments.reserve(id, ownerId, quota, expected);
    try {
      return await this.incoming.receive(bytes, async (file) => {
        const { path, thumbnails, ...whole } = await this.examine(file);
        for (const { size, path: from } of thumbnails) {
          await this.store.put(storedName(id, size), from);
        }
        await this.store.put(storedName(id), path);
        return this.attachments.complete(id, ownerId, quota, {
          ...whole,
          name: safeName(name, whole.contentType),
          thumbnails: thumbnails.map(({ size, width, height, bytes: length }) => ({
            size,
            width,
            height,
            bytes: length,
          })),
        });
      });
    } catch (error) {
      await this.discard(id);
      throw error;
    }
  }

  /** @throws AttachmentNotFound */
  async get(id: string, userId: string): Promise<FoundAttachment> {
    const [found] = await this.attachments.find([id], userId);
    if (found === undefined) throw new AttachmentNotFound();
    return found;
  }

  /** Those of `ids` that the user may see. */
  find(ids: string[], userId: string): Promise<FoundAttachment[]> {
    return this.attachments.find(ids, userId);
  }

  /** @throws AttachmentNotFound where it has just been removed */
  async open(name: string, range: ByteRange | undefined): Promise<Readable> {
    const stream = await this.store.open(name, range);
    if (stream === undefined) throw new AttachmentNotFound();
    return stream;
  }

  /** @throws AttachmentNotFound, AttachmentAlreadySent */
  async delete(id: string, ownerId: string): Promise<void> {
    const found = await this.attachments.delete(id, ownerId);
    if (found === undefined) throw new AttachmentNotFound();
    if (found.isSent) throw new AttachmentAlreadySent();
  }

  private async examine(file: IncomingFile): Promise<ReturnType<typeof plain> | Picture> {
    if (file.size === 0) throw new AttachmentEmpty();
    const contentType = await typeOf(file.head);
    const { attachmentTypesAllowed: allowed, attachmentTypesDenied: denied } = this.config;
    const isAllowed = allowed.length === 0 || isOneOf(contentType, allowed);
    if (!isAllowed || isOneOf(contentType, denied)) throw new AttachmentTypeRefused(contentType);
    if (isPicture(contentType)) return redraw(file.path, contentType, file.folder);
    return plain(file, contentType);
  }

  /** Where this fails, the upload is found when it is old enough. */
  private async discard(id: string): Promise<void> {
    await this.attachments.discard(id).catch((error: unknown) => this.logger.warn(error));
  }
}

const plain = ({ path, size }: IncomingFile, contentType: string) => ({
  path,
  contentType,
  size,
  width: null,
  height: null,
  thumbnails: [] as Picture['thumbnails'],
});
