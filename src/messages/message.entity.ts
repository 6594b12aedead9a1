import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Conversation } from '../conversations/conversation.entity.js';
import { User } from '../users/user.entity.js';

@Entity('messages')
@Check('messages_body_check', `(body is null) = (deleted_at is not null)`)
@Index('messages_id_key', ['id'], { unique: true })
@Index('messages_sender_id_client_message_id_key', ['senderId', 'clientMessageId'], {
  unique: true,
})
@Index('messages_conversation_id_sent_at_idx', ['conversationId', 'sentAt', 'seq'])
@Index('messages_deleted_idx', ['conversationId', 'seq'], { where: 'deleted_at is not null' })
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
   * SHA-256 of the body as first sent, where there is a client message id: a retry with another body
   * is refused. Null once deleted, like the body.
   */
  @Column('bytea', { nullable: true })
  requestDigest!: Buffer | null;

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
