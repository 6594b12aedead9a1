import { PageDto } from '../../common/http/page.dto.js';

/** A device that is logged in. */
export class SessionDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10' */
  readonly id!: string;

  readonly createdAt!: Date;
  readonly lastRefreshedAt!: Date;
  readonly expiresAt!: Date;

  /** @example 'Mozilla/5.0 (X11; Linux x86_64)' */
  readonly userAgent!: string;

  /**
   * Where it logged in from.
   * @example '203.0.113.7'
   */
  readonly address!: string;

  /** Whether it is the one that asks. */
  readonly current!: boolean;
}

/** A page of sessions, newest first. */
export class SessionPageDto extends PageDto {
  readonly items!: SessionDto[];
}
