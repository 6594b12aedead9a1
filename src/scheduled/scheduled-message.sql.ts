import { appendSql } from '../feed/feed.sql.js';
import { instant } from '../users/user.sql.js';

/** `ScheduledMessageDto` of a scheduled_messages row: for its sender only. */
export const scheduledMessageJson = (scheduled: string): string => `json_build_object(
  'id', ${scheduled}.id,
  'conversationId', ${scheduled}.conversation_id,
  'body', ${scheduled}.body,
  'clientMessageId', ${scheduled}.client_message_id,
  'sendAt', ${instant(`${scheduled}.send_at`)},
  'status', ${scheduled}.status,
  'failure', ${scheduled}.failure,
  'createdAt', ${instant(`${scheduled}.created_at`)})`;

/** Told to the devices of whose it is, and to nobody else. */
export const told = (type: 'created' | 'updated' | 'deleted', rows: string): string =>
  appendSql(`select 'scheduled_message.${type}', conversation_id, sender_id, id from ${rows}`);

export const REMOVE_SQL = `
  with s as (delete from scheduled_messages where id = $1 returning *) ${told('deleted', 's')}`;
