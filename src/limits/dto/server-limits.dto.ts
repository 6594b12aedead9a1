import { AttachmentLimitsDto } from './attachment-limits.dto.js';
import { ConversationLimitsDto, InviteLimitsDto } from './conversation-limits.dto.js';
import { MessageLimitsDto } from './message-limits.dto.js';
import { RealtimeLimitsDto } from './realtime-limits.dto.js';
import { PageLimitsDto, RequestLimitsDto } from './request-limits.dto.js';
import { SessionLimitsDto, UserLimitsDto } from './user-limits.dto.js';

/**
 * What this server allows. Lengths are in Unicode code points, `…Bytes` in bytes, `…Seconds` in
 * seconds; null is for what has no limit. What does not begin with `min` is the most that is allowed.
 */
export class ServerLimitsDto {
  readonly requests!: RequestLimitsDto;
  readonly pages!: PageLimitsDto;
  readonly users!: UserLimitsDto;
  readonly sessions!: SessionLimitsDto;
  readonly conversations!: ConversationLimitsDto;
  readonly invites!: InviteLimitsDto;
  readonly messages!: MessageLimitsDto;
  readonly attachments!: AttachmentLimitsDto;
  readonly realtime!: RealtimeLimitsDto;
}
