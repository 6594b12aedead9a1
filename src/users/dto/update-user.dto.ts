import { IsBoolean, IsIn } from 'class-validator';
import { Name, Nullable, Optional, Text } from '../../common/http/validation.decorators.js';
import { LIMITS } from '../limits.js';
import { CONTACT_PRIVACIES, type ContactPrivacy } from '../user.entity.js';
import { PhoneNumber } from './phone-number.decorator.js';

export class UpdateUserDto {
  /** @example 'Ana S.' */
  @Optional()
  @Name(1, LIMITS.displayNameLength)
  readonly displayName?: string;

  /** @example 'Gardener, mostly.' */
  @Optional()
  @Text(0, LIMITS.bioLength)
  readonly bio?: string;

  /**
   * Null removes it.
   * @example '+351 21 000 0000'
   */
  @Nullable()
  @PhoneNumber()
  readonly phoneNumber?: string | null;

  /**
   * False hides from others how far you have read and received, and from you how far they have.
   * @example true
   */
  @Optional()
  @IsBoolean()
  readonly readReceipts?: boolean;

  /**
   * Who may begin a direct conversation with you, or add you to a group: `everyone`, or only those who are
   * in a conversation with you already. Conversations that there are go on.
   * @example 'sharedConversations'
   */
  @Optional()
  @IsIn(CONTACT_PRIVACIES)
  readonly contactPrivacy?: ContactPrivacy;
}
