import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Conversation } from '../conversations/conversation.entity.js';
import { User } from '../users/user.entity.js';

/** That somebody waits to be let into a group. Deciding removes the row. */
@Entity('join_requests')
@Index('join_requests_conversation_id_requested_at_idx', [
  'conversationId',
  'requestedAt',
  'userId',
])
@Index('join_requests_user_id_idx', ['userId'])
export class JoinRequest {
  @ForeignKey(() => Conversation, {
    name: 'join_requests_conversation_id_fkey',
    onDelete: 'CASCADE',
  })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'join_requests_pkey' })
  conversationId!: string;

  @ForeignKey(() => User, { name: 'join_requests_user_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'join_requests_pkey' })
  userId!: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  requestedAt!: Date;
}
