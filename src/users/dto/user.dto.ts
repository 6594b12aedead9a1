import type { ContactPrivacy, UserRole } from '../user.entity.js';

/** Somebody, as shown beside what they did. */
export class UserSummaryDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10' */
  readonly id!: string;

  /** @example 'ana' */
  readonly username!: string;

  /** @example 'Ana Souza' */
  readonly displayName!: string;

  /** Square WebP of 256 pixels; `?size=64` and `?size=512` give the others. */
  readonly avatarUrl!: string | null;
}

/** A profile, as everybody sees it. */
export class PublicUserDto extends UserSummaryDto {
  /** @example 'Gardener, mostly.' */
  readonly bio!: string;

  readonly createdAt!: Date;
}

/** One's own profile. */
export class OwnUserDto extends PublicUserDto {
  /** @example 'ana@example.org' */
  readonly email!: string;

  /** @example '+351 21 000 0000' */
  readonly phoneNumber!: string | null;

  /** @example 'user' */
  readonly role!: UserRole;

  /** Whether others are shown how far you have read, and you how far others have. */
  readonly readReceipts!: boolean;

  /**
   * Who may begin a direct conversation with you, or add you to a group.
   * @example 'everyone'
   */
  readonly contactPrivacy!: ContactPrivacy;
}
