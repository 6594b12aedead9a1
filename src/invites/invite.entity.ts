import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Conversation } from '../conversations/conversation.entity.js';
import { User } from '../users/user.entity.js';

/** A link into a group, for whoever has it. Revoking it removes the row. */
@Entity('invites')
@Check('invites_uses_check', `uses between 0 and coalesce(max_uses, uses)`)
@Index('invites_code_key', ['code'], { unique: true })
@Index('invites_conversation_id_created_at_idx', ['conversationId', 'createdAt', 'id'])
export class Invite {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'invites_pkey' })
  id!: string;

  @ForeignKey(() => Conversation, { name: 'invites_conversation_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  conversationId!: string;

  /** 128 random bits; not hashed, see docs/conversations.md. */
  @Column('text')
  code!: string;

  @ForeignKey(() => User, { name: 'invites_created_by_fkey', onDelete: 'RESTRICT' })
  @Column('uuid')
  createdBy!: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  expiresAt!: Date | null;

  @Column('integer', { nullable: true })
  maxUses!: number | null;

  @Column('integer', { default: 0 })
  uses!: number;

  @Column('boolean')
  requiresApproval!: boolean;
}
