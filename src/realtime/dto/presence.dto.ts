import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn } from 'class-validator';
import { Ids } from '../../common/http/id.decorators.js';
import { LIMITS } from '../limits.js';
import { PRESENCE_SETTINGS, type PresenceSetting } from '../presence-setting.entity.js';
import type { PresenceStatus } from '../presence-board.js';

/** Whether somebody is there. */
export class PresenceDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10' */
  readonly userId!: string;

  /**
   * `away` after five minutes without activity, or by choice. `offline` also where they do not want
   * to be seen, and where you share no conversation with them.
   */
  @ApiProperty({ enum: ['online', 'away', 'offline'] })
  readonly status!: PresenceStatus;

  /** Of somebody who is offline: when they were last seen, for as long as that is remembered. */
  readonly lastSeenAt!: Date | null;
}

export class PresenceListDto {
  /** One for each id, in the order asked. */
  readonly items!: PresenceDto[];
}

export class PresenceQueryDto {
  /**
   * Up to 100, by comma or as several parameters.
   * @example ['0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10']
   */
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.split(',') : value,
  )
  @Ids(1, LIMITS.presenceAsked)
  readonly userIds!: string[];
}

/** What you want to be seen as. */
export class OwnPresenceDto {
  /** `auto`: as you are. `invisible`: offline, whatever you do; it stays until you change it. */
  @IsIn(PRESENCE_SETTINGS)
  @ApiProperty({ enum: PRESENCE_SETTINGS })
  readonly status!: PresenceSetting;
}
