import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, Max, Min } from 'class-validator';
import { Instant, Nullable, Optional } from '../../common/http/validation.decorators.js';
import { LIMITS } from '../limits.js';
import { NOTIFY_LEVELS, type NotifyLevel } from '../participant.entity.js';

export class UpdatePreferencesDto {
  /**
   * A new message ends it, unless the conversation is muted.
   * @example true
   */
  @Optional()
  @IsBoolean()
  readonly archived?: boolean;

  /**
   * What is pinned newly comes after all that are.
   * @example true
   */
  @Optional()
  @IsBoolean()
  readonly pinned?: boolean;

  /**
   * Its place among what you have pinned, which this pins it to: any number, the least comes first.
   * @example 3
   */
  @Optional()
  @IsInt()
  @Min(0)
  @Max(LIMITS.pinnedOrder)
  readonly pinnedOrder?: number;

  /**
   * No notifications until then. Null unmutes.
   * @example '2030-01-31T09:30:00.000Z'
   */
  @Nullable()
  @Instant()
  readonly mutedUntil?: string | null;

  /**
   * Of what you want to be notified, while it is not muted.
   * @example 'mentions'
   */
  @Optional()
  @IsIn(NOTIFY_LEVELS)
  @ApiProperty({ enum: NOTIFY_LEVELS })
  readonly notify?: NotifyLevel;
}
