import { instant, userSummaryJson } from '../users/user.sql.js';

/** `JoinRequestDto` of a join_requests row and its users row. */
export const joinRequestJson = (request: string, user: string): string => `json_build_object(
  'user', ${userSummaryJson(user)},
  'requestedAt', ${instant(`${request}.requested_at`)})`;

/** `ResolvedJoinRequestDto` of who had asked to join: they are in it now, or they are not. */
export const resolvedJoinRequestJson = (
  conversationId: string,
  user: string,
): string => `json_build_object(
  'user', ${userSummaryJson(user)},
  'approved', exists (
    select from participants p
    where p.conversation_id = ${conversationId} and p.user_id = ${user}.id))`;
