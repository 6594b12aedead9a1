import { IsBoolean, IsInt, Matches, Max, Min } from 'class-validator';
import { Id } from '../../common/http/id.decorators.js';
import { PageDto } from '../../common/http/page.dto.js';
import { Instant, Nullable, Optional } from '../../common/http/validation.decorators.js';
import { ConversationDto } from '../../conversations/dto/conversation.dto.js';
import { LIMITS } from '../limits.js';

export class CreateInviteDto {
  /**
   * From then on it is good no longer. Default: it does not expire.
   * @example '2030-01-31T09:30:00.000Z'
   */
  @Nullable()
  @Instant()
  readonly expiresAt?: string | null;

  /**
   * The same as seconds from now; of the two, what comes first counts.
   * @example 86400
   */
  @Optional()
  @IsInt()
  @Min(LIMITS.minLifetime)
  @Max(LIMITS.lifetime)
  readonly expiresIn?: number;

  /**
   * How many people may use it. Default: any number.
   * @example 10
   */
  @Nullable()
  @IsInt()
  @Min(1)
  @Max(LIMITS.uses)
  readonly maxUses?: number | null;

  /**
   * Whoever uses it asks to join, and an owner or admin lets them in.
   * @example false
   */
  @Optional()
  @IsBoolean()
  readonly requiresApproval: boolean = false;
}

/** A link into a group. */
export class InviteDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a12' */
  readonly id!: string;

  /**
   * The key: put it into the links of your app.
   * @example 'Zk3v0bq1T9u6Xn2rWcEyAg'
   */
  readonly code!: string;

  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10' */
  readonly createdBy!: string;

  readonly createdAt!: Date;
  readonly expiresAt!: Date | null;

  /**
   * Null for any number.
   * @example 10
   */
  readonly maxUses!: number | null;

  /**
   * By how many people it has been used.
   * @example 3
   */
  readonly uses!: number;

  readonly requiresApproval!: boolean;
}

/** A page of the invites that are good now, newest first. */
export class InvitePageDto extends PageDto {
  readonly items!: InviteDto[];
}

/** What somebody with an invite sees of the group. */
export class InvitePreviewDto {
  /** @example 'Allotment' */
  readonly title!: string | null;

  readonly avatarUrl!: string | null;

  /** @example 12 */
  readonly participantCount!: number;
}

/** What has come of using an invite. */
export class AcceptedInviteDto {
  /**
   * `joined`: you are in the group. `requested`: somebody has to let you in.
   * @example 'joined'
   */
  readonly status!: 'joined' | 'requested';

  /** Once you are in it. */
  readonly conversation!: ConversationDto | null;
}

export class InviteParams {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11' */
  @Id()
  readonly id!: string;

  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a12' */
  @Id()
  readonly inviteId!: string;
}

export class CodeParams {
  /** @example 'Zk3v0bq1T9u6Xn2rWcEyAg' */
  @Matches(/^[\w-]{1,64}$/, { message: 'code must be the code of an invite' })
  readonly code!: string;
}
