import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../users/user.entity.js';
import { Conversation } from './conversation.entity.js';

export type ParticipantRole = 'owner' | 'admin' | 'member';

export const NOTIFY_LEVELS = ['all', 'mentions', 'none'] as const;
/** Of what somebody wants to be notified. */
export type NotifyLevel = (typeof NOTIFY_LEVELS)[number];

/** That someone is in a conversation, and their own view of it. No row, no access. */
@Entity('participants')
@Check('participants_role_check', `role in ('owner', 'admin', 'member')`)
@Check('participants_notify_check', `notify in ('all', 'mentions', 'none')`)
@Index('participants_user_id_idx', ['userId', 'conversationId'])
export class Participant {
  @ForeignKey(() => Conversation, {
    name: 'participants_conversation_id_fkey',
    onDelete: 'CASCADE',
  })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'participants_pkey' })
  conversationId!: string;

  @ForeignKey(() => User, { name: 'participants_user_id_fkey', onDelete: 'RESTRICT' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'participants_pkey' })
  userId!: string;

  @Column('text')
  role!: ParticipantRole;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  joinedAt!: Date;

  /** Who has brought them into a group; null for who came by themselves. No foreign key: users stay. */
  @Column('uuid', { nullable: true })
  addedBy!: string | null;

  /** The transaction in which they joined: the feed tells them nothing older of the conversation. */
  @Column('bigint', { default: 0 })
  joinedXid!: string;

  /** Everything up to here is read. Sending moves it too; only marking as unread moves it back. */
  @Column('bigint', { default: 0 })
  lastReadSeq!: string;

  /** Where it stood before it was moved back: own messages up to here may lie ahead of it. */
  @Column('bigint', { default: 0 })
  rewoundSeq!: string;

  @Column('bigint', { default: 0 })
  lastDeliveredSeq!: string;

  /** Only messages after this one are there for them. */
  @Column('bigint', { default: 0 })
  visibleFromSeq!: string;

  /** Messages that they have deleted for themselves. */
  @Column('bigint', { array: true, default: '{}' })
  hiddenSeqs!: string[];

  /** When they last sent a message: slow mode counts from here. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  lastSentAt!: Date | null;

  /** Owners and admins let them send nothing until then. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  silencedUntil!: Date | null;

  /** One of the two of a direct conversation has blocked the other: neither sends. Never in a group. */
  @Column('boolean', { default: false })
  blocked!: boolean;

  /** The newest message when they archived it: a newer one brings the conversation back. */
  @Column('bigint', { nullable: true })
  archivedAtSeq!: string | null;

  /** Likewise. */
  @Column('bigint', { nullable: true })
  hiddenAtSeq!: string | null;

  /** Its place among what they have pinned; null for not pinned. */
  @Column('integer', { nullable: true })
  pinnedOrder!: number | null;

  /** They want no notifications until then. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  mutedUntil!: Date | null;

  @Column('text', { default: 'all' })
  notify!: NotifyLevel;
}
