import { avatarUrl } from '../avatars/avatar.sql.js';
import { jsonObject, jsonOf, orNull, quoted } from '../common/json.sql.js';

/** ISO 8601 in UTC with milliseconds, as everything that leaves the server says its times. */
export const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** `UserSummaryDto` of the users row `user`, as text. */
export const userSummaryText = (user: string): string =>
  jsonObject({
    id: quoted(`${user}.id`),
    username: jsonOf(`${user}.username`),
    displayName: jsonOf(`${user}.display_name`),
    avatarUrl: orNull(`${user}.avatar_id`, (avatarId) => jsonOf(avatarUrl(avatarId))),
  });

/** `UserSummaryDto` of the users row `user`. */
export const userSummaryJson = (user: string): string => `${userSummaryText(user)}::json`;

/** `PublicUserDto` of the users row `user`. */
export const publicUserJson = (user: string): string => `json_build_object(
  'id', ${user}.id,
  'username', ${user}.username,
  'displayName', ${user}.display_name,
  'bio', ${user}.bio,
  'avatarUrl', ${avatarUrl(`${user}.avatar_id`)},
  'createdAt', ${instant(`${user}.created_at`)})`;

/** `OwnUserDto` of the users row `user`: for its owner only. */
export const ownUserJson = (user: string): string => `json_build_object(
  'id', ${user}.id,
  'username', ${user}.username,
  'displayName', ${user}.display_name,
  'bio', ${user}.bio,
  'avatarUrl', ${avatarUrl(`${user}.avatar_id`)},
  'createdAt', ${instant(`${user}.created_at`)},
  'email', ${user}.email,
  'phoneNumber', ${user}.phone_number,
  'role', ${user}.role,
  'readReceipts', ${user}.read_receipts,
  'contactPrivacy', ${user}.contact_privacy)`;
