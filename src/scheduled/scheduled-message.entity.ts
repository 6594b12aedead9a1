import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Conversation } from '../conversations/conversation.entity.js';
import { User } from '../users/user.entity.js';

/** The kind of job that sends one; its key is the id. */
export const DUE_MESSAGE = 'due message';

/**
 * `sending` from the moment a node begins to send it: from then on nothing about it changes, since
 * nobody can tell whether it has been sent already.
 */
export type ScheduledStatus = 'scheduled' | 'sending' | 'failed';

/** A message that is to be sent later. The row is gone once it is. */
@Entity('scheduled_messages')
@Check('scheduled_messages_status_check', `status in ('scheduled', 'sending', 'failed')`)
@Check('scheduled_messages_failure_check', `(failure is not null) = (status = 'failed')`)
@Index('scheduled_messages_sender_id_client_message_id_key', ['senderId', 'clientMessageId'], {
  unique: true,
})
@Index('scheduled_messages_conversation_id_sender_id_idx', [
  'conversationId',
  'senderId',
  'sendAt',
  'id',
])
export class ScheduledMessage {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'scheduled_messages_pkey' })
  id!: string;

  @ForeignKey(() => Conversation, {
    name: 'scheduled_messages_conversation_id_fkey',
    onDelete: 'CASCADE',
  })
  @Column('uuid')
  conversationId!: string;

  @ForeignKey(() => User, { name: 'scheduled_messages_sender_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  senderId!: string;

  @Column('text')
  body!: string;

  /** That of the message: whatever crashes, it is sent once. */
  @Column('text')
  clientMessageId!: string;

  @Column('timestamp with time zone', { precision: 3 })
  sendAt!: Date;

  @Column('text', { default: 'scheduled' })
  status!: ScheduledStatus;

  /** The code of what was against it when it was due. */
  @Column('text', { nullable: true })
  failure!: string | null;

  /** Of what was first asked: a retry asks the same. */
  @Column('bytea')
  requestDigest!: Buffer;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  createdAt!: Date;
}
