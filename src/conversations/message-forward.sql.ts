import { userSummaryJson } from '../users/user.sql.js';

/** Where the words of a forwarded message were first said: `messages.forwarded_from`. */
export interface Provenance {
  messageId: string;
  senderId: string;
  /** ISO 8601. */
  sentAt: string;
}

/** `ForwardedFromDto` of the messages row `message`; null, and nobody looked up, where it has none. */
export const messageForward = (message: string): string => `case
  when ${message}.forwarded_from is not null then (
    select json_build_object(
      'messageId', ${message}.forwarded_from->>'messageId',
      'sender', ${userSummaryJson('origin')},
      'sentAt', ${message}.forwarded_from->>'sentAt')
    from users origin where origin.id = (${message}.forwarded_from->>'senderId')::uuid) end`;
