import type { ExportState } from '../data-export.entity.js';

/** How far the making of an archive has come. */
export class DataExportProgressDto {
  /**
   * Files of rows that the archive is to have.
   * @example 15
   */
  readonly parts!: number;

  /** @example 9 */
  readonly partsDone!: number;

  /**
   * Rows that are in it by now.
   * @example 12840
   */
  readonly items!: number;
}

/** An archive of what there is of you. */
export class DataExportDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a14' */
  readonly id!: string;

  /**
   * `ready`: it can be downloaded. `failed`: it could not be made; ask for another.
   * @example 'running'
   */
  readonly state!: ExportState;

  readonly progress!: DataExportProgressDto;

  readonly requestedAt!: Date;

  /** @example null */
  readonly finishedAt!: Date | null;

  /**
   * Bytes, once it is ready.
   * @example null
   */
  readonly size!: number | null;

  /**
   * Until when it can be downloaded.
   * @example null
   */
  readonly expiresAt!: Date | null;
}
