import { LIMITS as ATTACHMENTS } from '../attachments/limits.js';
import { LIMITS as AUTH } from '../auth/limits.js';
import { LIMITS as AVATARS } from '../avatars/limits.js';
import { LIMITS as REQUESTS } from '../common/http/limits.js';
import { MAX_AVIF_PIXELS } from '../common/images.js';
import type { Config } from '../config/config.js';
import { LIMITS as EXPORT } from '../export/limits.js';
import { QUOTE_LENGTH } from '../conversations/message-quote.sql.js';
import { LIMITS as CONVERSATIONS } from '../conversations/limits.js';
import { LIMITS as INVITES } from '../invites/limits.js';
import { LIMITS as MESSAGES } from '../messages/limits.js';
import { LIMITS as REALTIME } from '../realtime/limits.js';
import { LIMITS as SEARCH } from '../search/limits.js';
import { LIMITS as USERS } from '../users/limits.js';
import type { AttachmentLimitsDto } from './dto/attachment-limits.dto.js';
import type { ConversationLimitsDto, InviteLimitsDto } from './dto/conversation-limits.dto.js';
import type { ServerLimitsDto } from './dto/server-limits.dto.js';
import type { MessageLimitsDto } from './dto/message-limits.dto.js';
import type { RealtimeLimitsDto } from './dto/realtime-limits.dto.js';
import type { AttemptsDto, PageLimitsDto, RequestLimitsDto } from './dto/request-limits.dto.js';
import type { SessionLimitsDto, UserLimitsDto } from './dto/user-limits.dto.js';

/** All of them, from the constants and settings that are enforced: no number stands here. */
export const limitsOf = (config: Config): ServerLimitsDto => ({
  requests: requestLimits(config),
  pages: PAGES,
  users: userLimits(config),
  sessions: sessionLimits(config),
  conversations: conversationLimits(config),
  invites: INVITE_LIMITS,
  messages: messageLimits(config),
  attachments: attachmentLimits(config),
  realtime: realtimeLimits(config),
});

const requestLimits = ({
  rateLimits,
  rateLimitPerMinute,
  rateLimitLogins,
}: Config): RequestLimitsDto => {
  const counted = ({
    attempts,
    within,
  }: {
    attempts: number;
    within: number;
  }): AttemptsDto | null => (rateLimits ? { attempts, withinSeconds: within } : null);
  return {
    perMinute: rateLimits ? rateLimitPerMinute : null,
    registrations: counted(USERS.registrations),
    failedLogins: counted({ ...AUTH.failedLogins, attempts: rateLimitLogins }),
    wrongPasswords: counted(AUTH.wrongPasswords),
    resetRequests: counted(AUTH.resetRequests),
    exports: counted(EXPORT.exports),
    bodyBytes: REQUESTS.bodyBytes,
    bodyDepth: REQUESTS.bodyDepth,
  };
};

const PAGES: PageLimitsDto = {
  size: REQUESTS.pageSize,
  maxSize: REQUESTS.maxPageSize,
};

const userLimits = ({
  passwordMinLength,
  maxBlocks,
  exportTtl,
  notificationRetention,
}: Config): UserLimitsDto => ({
  minUsernameLength: USERS.minUsernameLength,
  usernameLength: USERS.usernameLength,
  displayNameLength: USERS.displayNameLength,
  bioLength: USERS.bioLength,
  emailLength: USERS.emailLength,
  minPasswordLength: passwordMinLength,
  passwordLength: USERS.passwordLength,
  searchLength: USERS.searchLength,
  avatarBytes: AVATARS.bytes,
  avatarPixels: AVATARS.pixels,
  blocks: maxBlocks,
  exportSeconds: exportTtl,
  notificationSeconds: notificationRetention,
});

const sessionLimits = ({ accessTokenTtl, refreshTokenTtl }: Config): SessionLimitsDto => ({
  accessTokenSeconds: accessTokenTtl,
  refreshTokenSeconds: refreshTokenTtl,
  passwordFreshSeconds: AUTH.passwordFresh,
  resetLinkSeconds: AUTH.resetLinkTtl,
  ticketSeconds: AUTH.ticketTtl,
});

const conversationLimits = (config: Config): ConversationLimitsDto => ({
  ...CONVERSATIONS,
  participants: config.maxParticipants,
  pinnedMessages: config.maxPinnedMessages,
});

const INVITE_LIMITS: InviteLimitsDto = {
  invites: INVITES.invites,
  minLifetimeSeconds: INVITES.minLifetime,
  lifetimeSeconds: INVITES.lifetime,
  uses: INVITES.uses,
};

const messageLimits = (config: Config): MessageLimitsDto => ({
  bodyLength: config.messageMaxLength,
  clientMessageIdLength: MESSAGES.clientMessageIdLength,
  searchLength: SEARCH.searchLength,
  searchWords: SEARCH.searchWords,
  searchHighlights: SEARCH.highlights,
  attachments: ATTACHMENTS.attachments,
  mentions: MESSAGES.mentions,
  quoteLength: QUOTE_LENGTH,
  reactionsPerUser: config.reactionsPerUser,
  reactionsPerMessage: config.reactionsPerMessage,
  editWindowSeconds: config.editWindow ?? null,
  deleteWindowSeconds: config.deleteWindow ?? null,
  restoreWindowSeconds: config.restoreWindow,
  hidden: MESSAGES.hidden,
  saved: config.maxSavedMessages,
  scheduled: config.maxScheduledMessages,
  scheduleAheadSeconds: config.scheduleAhead,
});

const attachmentLimits = (config: Config): AttachmentLimitsDto => ({
  bytes: config.attachmentMaxBytes,
  quotaBytes: config.attachmentQuotaBytes,
  pixels: ATTACHMENTS.pixels,
  avifPixels: MAX_AVIF_PIXELS,
  typesAllowed: config.attachmentTypesAllowed,
  typesDenied: config.attachmentTypesDenied,
  unsentSeconds: config.attachmentUnsentTtl,
  linkSeconds: config.attachmentLinkTtl,
  links: ATTACHMENTS.links,
});

const realtimeLimits = ({ feedRetention }: Config): RealtimeLimitsDto => ({
  streams: REALTIME.streamsPerUser,
  resumeSeconds: feedRetention,
  retrySeconds: inSeconds(REALTIME.retry),
  syncEvents: REALTIME.syncEvents,
  syncWaitSeconds: inSeconds(REALTIME.syncWait),
  frameBytes: REALTIME.frameBytes,
  authSeconds: inSeconds(REALTIME.authDeadline),
  silenceSeconds: inSeconds(REALTIME.silence),
  commands: REALTIME.burst,
  commandsPerSecond: REALTIME.commandsPerSecond,
  unreadBytes: REALTIME.unreadBytes,
  typingSeconds: inSeconds(REALTIME.typingExpiry),
  presenceAsked: REALTIME.presenceAsked,
  presenceAudience: REALTIME.presenceAudience,
});

const inSeconds = (milliseconds: number): number => milliseconds / 1000;
