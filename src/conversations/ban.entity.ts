import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../users/user.entity.js';
import { Conversation } from './conversation.entity.js';

/** That a group keeps somebody out, by whatever way they come. */
@Entity('bans')
@Index('bans_conversation_id_banned_at_idx', ['conversationId', 'bannedAt', 'userId'])
export class Ban {
  @ForeignKey(() => Conversation, { name: 'bans_conversation_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bans_pkey' })
  conversationId!: string;

  @ForeignKey(() => User, { name: 'bans_user_id_fkey', onDelete: 'RESTRICT' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bans_pkey' })
  userId!: string;

  @ForeignKey(() => User, { name: 'bans_banned_by_fkey', onDelete: 'RESTRICT' })
  @Column('uuid')
  bannedBy!: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  bannedAt!: Date;
}
