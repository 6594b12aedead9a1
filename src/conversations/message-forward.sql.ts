import type { RareMembers } from '../common/json.sql.js';
import { userSummaryJson } from '../users/user.sql.js';

/** Where the words of a forwarded message were first said: `messages.forwarded_from`. */
export interface Provenance {
  messageId: string;
  senderId: string;
  /** ISO 8601. */
  sentAt: string;
}

/** `ForwardedFromDto` of the messages row `message`, or null. */
export const messageForward = (message: string): RareMembers => ({
  forwardedFrom: {
    present: `${message}.forwarded_from is not null`,
    json: `
      select json_build_object(
        'messageId', ${message}.forwarded_from->>'messageId',
        'sender', ${userSummaryJson('origin')},
        'sentAt', ${message}.forwarded_from->>'sentAt')
      from users origin where origin.id = (${message}.forwarded_from->>'senderId')::uuid`,
    otherwise: 'null',
  },
});
