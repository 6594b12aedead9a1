import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../users/user.entity.js';

export type ConversationType = 'direct' | 'group';

export const CIRCLES = ['everyone', 'admins', 'owners'] as const;
/** Some of a group's participants, by their roles; owners are in all of them. */
export type Circle = (typeof CIRCLES)[number];

export const HISTORY_VISIBILITIES = ['all', 'sinceJoin'] as const;
export type HistoryVisibility = (typeof HISTORY_VISIBILITIES)[number];

@Entity('conversations')
@Check('conversations_type_check', `type in ('direct', 'group')`)
@Check('conversations_direct_key_check', `(type = 'direct') = (direct_key is not null)`)
@Check(
  'conversations_rules_check',
  `array[who_can_send, who_can_add, who_can_pin, who_can_mention_all] <@ array['everyone', 'admins', 'owners']`,
)
@Check('conversations_history_visibility_check', `history_visibility in ('all', 'sinceJoin')`)
@Index('conversations_direct_key_key', ['directKey'], { unique: true })
@Index('conversations_closed_at_idx', ['closedAt'], { where: 'closed_at is not null' })
export class Conversation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'conversations_pkey' })
  id!: string;

  @Column('text')
  type!: ConversationType;

  /** Both user ids of a direct conversation in order, so that a pair can have only one. */
  @Column('text', { nullable: true })
  directKey!: string | null;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('uuid', { nullable: true })
  avatarId!: string | null;

  @ForeignKey(() => User, { name: 'conversations_created_by_fkey', onDelete: 'RESTRICT' })
  @Column('uuid')
  createdBy!: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  createdAt!: Date;

  /** Of its title, description, avatar, settings and participants; messages move `lastActiveAt`. */
  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  updatedAt!: Date;

  /** When the newest message was sent, or the conversation created: the order of lists. */
  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  lastActiveAt!: Date;

  /** `seq` of the newest message; 0 before the first. The row's lock is what hands out the next. */
  @Column('bigint', { default: 0 })
  lastSeq!: string;

  @Column('integer')
  participantCount!: number;

  @Column('text', { default: 'everyone' })
  whoCanSend!: Circle;

  @Column('text', { default: 'admins' })
  whoCanAdd!: Circle;

  @Column('text', { default: 'admins' })
  whoCanPin!: Circle;

  @Column('text', { default: 'admins' })
  whoCanMentionAll!: Circle;

  /** Between two messages of one member; 0 for as they please. */
  @Column('integer', { default: 0 })
  slowModeSeconds!: number;

  /** What those see who join from now on: it is written down with each as `visibleFromSeq`. */
  @Column('text', { default: 'all' })
  historyVisibility!: HistoryVisibility;

  /** Nobody is in it any more; what it held is being removed. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  closedAt!: Date | null;
}
