import { Injectable } from '@nestjs/common';
import type { Provenance } from '../conversations/message-forward.sql.js';
import { isVisible } from '../conversations/my-view.sql.js';
import { Database } from '../database/database.js';
import { instant } from '../users/user.sql.js';

/** Of one that is forwarded itself, where that came from. */
const FIND_SQL = `
  select m.body, coalesce(m.forwarded_from, jsonb_build_object(
      'messageId', m.id, 'senderId', m.sender_id, 'sentAt', ${instant('m.sent_at')})) as provenance,
    array(
      select a.id from attachments a
      where a.message_id = m.id and a.removal_due_at is null order by a.position
    ) as "attachmentIds"
  from messages m
  join participants me on me.conversation_id = m.conversation_id and me.user_id = $2
    and ${isVisible('m', 'me')}
  where m.id = $1`;

const WAS_SENT_SQL = `
  select from messages where sender_id = $1 and client_message_id = $2`;

/** A message that is to be forwarded. */
export interface Original {
  /** Null where it is deleted. */
  body: string | null;
  attachmentIds: string[];
  provenance: Provenance;
}

@Injectable()
export class OriginalsRepository {
  constructor(private readonly database: Database) {}

  /** @returns undefined where there is none that the user may see */
  async find(id: string, userId: string): Promise<Original | undefined> {
    const [original] = await this.database.query<Original>(FIND_SQL, [id, userId]);
    return original;
  }

  /** Whether a message was sent with this client message id. */
  async wasSent(senderId: string, clientMessageId: string): Promise<boolean> {
    return (await this.database.query(WAS_SENT_SQL, [senderId, clientMessageId])).length > 0;
  }
}
