import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Participant } from '../conversations/participant.entity.js';

/**
 * That somebody keeps a message for themselves. It goes as they leave the conversation. No foreign key to
 * the message: only closed conversations lose messages, and nobody is in those.
 */
@Entity('saved_messages')
@ForeignKey(() => Participant, ['conversationId', 'userId'], ['conversationId', 'userId'], {
  name: 'saved_messages_participant_fkey',
  onDelete: 'CASCADE',
})
@Index('saved_messages_user_id_saved_at_idx', ['userId', 'savedAt', 'conversationId', 'seq'])
export class SavedMessage {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'saved_messages_pkey' })
  userId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'saved_messages_pkey' })
  conversationId!: string;

  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'saved_messages_pkey' })
  seq!: string;

  @Column('timestamp with time zone', { precision: 3 })
  savedAt!: Date;
}
