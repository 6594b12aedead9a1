import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Json } from '../common/page.js';
import { type ByteRange, FileStore } from '../storage/file-store.js';
import { Attempts } from '../throttling/attempts.js';
import { AccountDeletion } from '../users/account-deletion.service.js';
import { ExportParts } from '../users/export-parts.service.js';
import type { DataExportDto } from './dto/data-export.dto.js';
import { ExportNotFound, ExportNotReady } from './exports.errors.js';
import { COUNT_SQL, ExportsRepository } from './exports.repository.js';
import { LIMITS } from './limits.js';

const LIMIT = { name: 'exports', ...LIMITS.exports };

/** Archives of what there is of somebody, as they ask for them. */
@Injectable()
export class ExportsService implements OnModuleInit {
  constructor(
    private readonly exports: ExportsRepository,
    private readonly parts: ExportParts,
    private readonly store: FileStore,
    private readonly attempts: Attempts,
    private readonly deletion: AccountDeletion,
  ) {}

  onModuleInit(): void {
    this.deletion.addCount('exports', COUNT_SQL);
    this.deletion.addStep(async (userId, transaction) => {
      await this.exports.disown(userId, transaction);
      return undefined;
    });
  }

  /**
   * In place of the one they have.
   * @throws ExportRunning, TooManyRequests, AccountGone
   */
  async start(userId: string): Promise<Json<DataExportDto>> {
    try {
      await this.attempts.take(LIMIT, userId);
      return await this.exports.start(userId, this.parts.all.length);
    } catch (error) {
      // Only what is made counts, however often somebody asks meanwhile.
      await this.attempts.giveBack(LIMIT, userId);
      throw error;
    }
  }

  /** @throws ExportNotFound */
  async get(userId: string): Promise<Json<DataExportDto>> {
    const found = await this.exports.find(userId);
    if (found === undefined) throw new ExportNotFound();
    return found.item;
  }

  /** @throws ExportNotFound, ExportNotReady */
  async file(userId: string): Promise<{ fileId: string; size: number }> {
    const found = await this.exports.find(userId);
    if (found === undefined) throw new ExportNotFound();
    const { fileId, size } = found;
    if (fileId === null || size === null) throw new ExportNotReady();
    return { fileId, size };
  }

  /** @throws ExportNotFound where it has just expired */
  async open(fileId: string, range: ByteRange | undefined): Promise<Readable> {
    const stream = await this.store.open(fileId, range);
    if (stream === undefined) throw new ExportNotFound();
    return stream;
  }
}
