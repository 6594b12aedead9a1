import { Injectable } from '@nestjs/common';
import { isHiddenFrom, isWithinHistory } from '../conversations/my-view.sql.js';
import { Database, type Queryable, type Transaction } from '../database/database.js';
import { Feed } from '../feed/feed.js';

/** The lock has what they have hidden counted by one at a time. */
const LOCK_SQL = `
  select m.conversation_id as "conversationId", m.version, ${isHiddenFrom('m', 'me')} as "isHidden",
    cardinality(me.hidden_seqs) as count
  from messages m
  join participants me on me.conversation_id = m.conversation_id and me.user_id = $2
    and ${isWithinHistory('m', 'me')}
  where m.id = $1
  for no key update of me`;

const HIDE_SQL = `
  update participants me set hidden_seqs = me.hidden_seqs || m.seq
  from messages m
  where m.id = $1 and me.conversation_id = m.conversation_id and me.user_id = $2`;

/** A message as one of those who may see it, or might if they had not deleted it for themselves. */
export interface HideableMessage {
  conversationId: string;
  version: number;
  isHidden: boolean;
  /** How many the user has hidden in this conversation. */
  count: number;
}

@Injectable()
export class HidingRepository {
  constructor(
    private readonly database: Database,
    private readonly feed: Feed,
  ) {}

  /** Runs `work` while nothing else changes the user's view of the message's conversation. */
  changing(
    id: string,
    userId: string,
    work: (message: HideableMessage | undefined, transaction: Transaction) => Promise<void>,
  ): Promise<void> {
    return this.database.transaction(async (transaction) => {
      const [message] = await transaction.query<HideableMessage>(LOCK_SQL, [id, userId]);
      return work(message, transaction);
    });
  }

  async hide(id: string, userId: string, transaction: Queryable): Promise<void> {
    await transaction.query(HIDE_SQL, [id, userId]);
  }

  /** The user's other devices, of the message and of what the conversation shows without it. */
  async tell(
    id: string,
    { conversationId }: HideableMessage,
    recipientId: string,
    transaction: Transaction,
  ): Promise<void> {
    const own = { conversationId, recipientId };
    await this.feed.append(
      transaction,
      { ...own, type: 'message.hidden', subjectId: id },
      { ...own, type: 'conversation.updated' },
    );
  }
}
