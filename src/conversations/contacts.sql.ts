import { isBlocked } from '../blocks/block.sql.js';

/**
 * Whether user `me` may begin no direct conversation with the users row `user`, nor add them to a group.
 * Why is told to nobody.
 */
export const isOutOfReach = (me: string, user: string): string => `(
  ${isBlocked(me, `${user}.id`)}
  or ${user}.contact_privacy = 'sharedConversations' and not exists (
    select from participants mine
    join participants theirs on theirs.conversation_id = mine.conversation_id
    where mine.user_id = ${me} and theirs.user_id = ${user}.id))`;
