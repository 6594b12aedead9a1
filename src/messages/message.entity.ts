import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Conversation } from '../conversations/conversation.entity.js';
import type { Provenance } from '../conversations/message-forward.sql.js';
import type { StoredMention } from '../conversations/message-mentions.sql.js';
import type { StoredReactionCount } from '../conversations/message-reactions.sql.js';
import { User } from '../users/user.entity.js';

@Entity('messages')
@Check('messages_body_check', `(body is null) = (deleted_at is not null)`)
@Index('messages_id_key', ['id'], { unique: true })
@Index('messages_sender_id_client_message_id_key', ['senderId', 'clientMessageId'], {
  unique: true,
})
@Index('messages_conversation_id_sent_at_idx', ['conversationId', 'sentAt', 'seq'])
@Index('messages_deleted_idx', ['conversationId', 'seq'], { where: 'deleted_at is not null' })
@Index('messages_mentioning_all_idx', ['conversationId', 'seq'], {
  where: `mentions @> '[{"userId": null}]'`,
})
@Index('messages_replies_idx', ['parentId', 'seq'], { where: 'parent_id is not null' })
@Index('messages_pinned_idx', ['conversationId', 'pinnedAt', 'seq'], {
  where: 'pinned_at is not null',
})
@Index('messages_live_idx', ['conversationId', 'seq'], { where: 'deleted_at is null' })
export class Message {
  @ForeignKey(() => Conversation, { name: 'messages_conversation_id_fkey', onDelete: 'RESTRICT' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'messages_pkey' })
  conversationId!: string;

  /** Dense from 1 in each conversation, in the order of commit. */
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'messages_pkey' })
  seq!: string;

  @Column('uuid')
  id!: string;

  @ForeignKey(() => User, { name: 'messages_sender_id_fkey', onDelete: 'RESTRICT' })
  @Column('uuid')
  senderId!: string;

  /** Null once deleted. */
  @Column('text', { nullable: true })
  body!: string | null;

  /** What makes a retry find the first message instead of sending a second. */
  @Column('text', { nullable: true })
  clientMessageId!: string | null;

  /**
   * SHA-256 of what was first sent, where there is a client message id: a retry with anything else is
   * refused. Null once deleted, like the body.
   */
  @Column('bytea', { nullable: true })
  requestDigest!: Buffer | null;

  /** How many it shows, so that messages without attachments look for none. */
  @Column('smallint', { default: 0 })
  attachmentCount!: number;

  /** Who is mentioned where in the body; null for nobody. */
  @Column('jsonb', { nullable: true })
  mentions!: StoredMention[] | null;

  /**
   * The message that it replies to, in the same conversation and no reply itself. No foreign key: only
   * closed conversations lose messages, and lose all.
   */
  @Column('uuid', { nullable: true })
  parentId!: string | null;

  /** Replies to it that are not deleted. Moved by those who send and delete them, under its lock. */
  @Column('integer', { default: 0 })
  replyCount!: number;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  lastReplyAt!: Date | null;

  /** Who replied last first; a few are kept. */
  @Column('uuid', { array: true, nullable: true })
  lastReplierIds!: string[] | null;

  /**
   * What is shown of its reactions; null for none. Moved by those who react, under its lock, so that
   * pages count nothing.
   */
  @Column('jsonb', { nullable: true })
  reactionCounts!: StoredReactionCount[] | null;

  /**
   * Another message of the conversation; null once deleted. No foreign key: both are removed together,
   * with the conversation.
   */
  @Column('uuid', { nullable: true })
  quotedMessageId!: string | null;

  /** Where a forwarded one comes from; null for what its sender wrote, and once deleted. */
  @Column('jsonb', { nullable: true })
  forwardedFrom!: Provenance | null;

  /** Null for not pinned; what is deleted is not. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  pinnedAt!: Date | null;

  /** No foreign key, which every send would have to check: those who leave stay as rows. */
  @Column('uuid', { nullable: true })
  pinnedBy!: string | null;

  /** Never earlier than that of the message before, so that time and `seq` give one order. */
  @Column('timestamp with time zone', { precision: 3 })
  sentAt!: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  editedAt!: Date | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  deletedAt!: Date | null;

  /** Counts changes from 1; the entity tag of `If-Match`. */
  @Column('integer', { default: 1 })
  version!: number;
}
