import { IsIn } from 'class-validator';
import { Id, Ids } from '../../common/http/id.decorators.js';
import { PageDto } from '../../common/http/page.dto.js';
import { Optional } from '../../common/http/validation.decorators.js';
import { UserSummaryDto } from '../../users/dto/user.dto.js';
import { LIMITS } from '../limits.js';
import type { ParticipantRole } from '../participant.entity.js';

/** Somebody in a conversation. */
export class ParticipantDto {
  readonly user!: UserSummaryDto;

  /** @example 'member' */
  readonly role!: ParticipantRole;

  readonly joinedAt!: Date;

  /**
   * They have read everything up to here. Null where they do not show it, or you do not show yours.
   * @example 41
   */
  readonly lastReadSeq!: number | null;

  /**
   * Their devices have received everything up to here. Null as `lastReadSeq` is.
   * @example 42
   */
  readonly lastDeliveredSeq!: number | null;

  /** Owners and admins let them send nothing until then. */
  readonly mutedUntil!: Date | null;
}

/** A page of participants, longest in the conversation first. */
export class ParticipantPageDto extends PageDto {
  readonly items!: ParticipantDto[];
}

/** Those who were named, as they are in the conversation now. */
export class AddedParticipantsDto {
  readonly items!: ParticipantDto[];
}

export class ParticipantParams {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11' */
  @Id()
  readonly id!: string;

  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10' */
  @Id()
  readonly userId!: string;
}

export class AddParticipantsDto {
  /**
   * Up to 100 at a time. Those who are in it already stay as they are.
   * @example ['0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10']
   */
  @Ids(1, LIMITS.participantsAdded)
  readonly participantIds!: string[];

  /**
   * Only an owner adds owners and admins. Default: member.
   * @example 'member'
   */
  @Optional()
  @IsIn(['owner', 'admin', 'member'])
  readonly role?: ParticipantRole;
}

export class TransferOwnershipDto {
  /**
   * Another participant.
   * @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10'
   */
  @Id()
  readonly userId!: string;
}

export class ChangeRoleDto {
  /** @example 'admin' */
  @IsIn(['owner', 'admin', 'member'])
  readonly role!: ParticipantRole;
}
