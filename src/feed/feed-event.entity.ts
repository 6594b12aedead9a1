import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { FeedEventType } from './feed-event-types.js';

/** Ids, and nothing that must not stay when what it is about is gone. */
export type FeedDetail = Readonly<Record<string, string>>;

/**
 * That something changed which a client could show: ids only, what they stand for is looked up when
 * the event is told. Appended in the transaction of the change.
 *
 * Rows are read in the order `(xid, id)`, and only those of transactions older than every one that is
 * still under way, so that a reader never passes a row that is yet to be committed.
 */
@Entity('feed')
@Index('feed_conversation_id_idx', ['conversationId', 'xid', 'id'], {
  where: 'recipient_id is null and conversation_id is not null',
})
@Index('feed_recipient_id_idx', ['recipientId', 'xid', 'id'], {
  where: 'recipient_id is not null',
})
@Index('feed_acquaintances_idx', ['xid', 'id'], {
  where: 'recipient_id is null and conversation_id is null',
})
export class FeedEvent {
  /** `pg_current_xact_id()` of the change. */
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'feed_pkey' })
  xid!: string;

  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'feed_pkey',
  })
  id!: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  at!: Date;

  @Column('text')
  type!: FeedEventType;

  /** Told to its participants, unless there is a recipient. */
  @Column('uuid', { nullable: true })
  conversationId!: string | null;

  /** Told to this user alone. */
  @Column('uuid', { nullable: true })
  recipientId!: string | null;

  /** The message or user that it is about, where it is not about the conversation as a whole. */
  @Column('uuid', { nullable: true })
  subjectId!: string | null;

  /** What the subject does not say of it, and nobody could look up later. */
  @Column('jsonb', { nullable: true })
  detail!: FeedDetail | null;
}
