import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../users/user.entity.js';
import { Message } from './message.entity.js';

/**
 * That a message mentions somebody other than its sender by name, to find those of one person. None
 * where it mentions everybody: that is found by the message.
 */
@Entity('message_mentions')
@ForeignKey(() => Message, ['conversationId', 'seq'], ['conversationId', 'seq'], {
  name: 'message_mentions_message_fkey',
  onDelete: 'CASCADE',
})
@Index('message_mentions_user_id_idx', ['userId', 'conversationId', 'seq'])
export class MessageMention {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'message_mentions_pkey' })
  conversationId!: string;

  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'message_mentions_pkey' })
  seq!: string;

  @ForeignKey(() => User, { name: 'message_mentions_user_id_fkey', onDelete: 'RESTRICT' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'message_mentions_pkey' })
  userId!: string;
}
