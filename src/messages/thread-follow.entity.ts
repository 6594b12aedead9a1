import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Participant } from '../conversations/participant.entity.js';

/**
 * That somebody follows the thread that began with a message, or wants to follow it no more. It goes as
 * they leave the conversation. No foreign key to the message: only closed conversations lose messages,
 * and nobody is in those.
 */
@Entity('thread_follows')
@ForeignKey(() => Participant, ['conversationId', 'userId'], ['conversationId', 'userId'], {
  name: 'thread_follows_participant_fkey',
  onDelete: 'CASCADE',
})
export class ThreadFollow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'thread_follows_pkey' })
  userId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'thread_follows_pkey' })
  conversationId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'thread_follows_pkey' })
  messageId!: string;

  /** False for who has unfollowed it: replies do not make them follow it again. */
  @Column('boolean', { default: true })
  isFollowing!: boolean;

  /** Replies up to here are read: a `seq` of the conversation. Replying moves it too. */
  @Column('bigint')
  lastReadSeq!: string;
}
