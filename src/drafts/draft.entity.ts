import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Participant } from '../conversations/participant.entity.js';

/** What somebody has written in a conversation and not sent. It goes as they leave. */
@Entity('drafts')
@ForeignKey(() => Participant, ['conversationId', 'userId'], ['conversationId', 'userId'], {
  name: 'drafts_participant_fkey',
  onDelete: 'CASCADE',
})
@Index('drafts_user_id_updated_at_idx', ['userId', 'updatedAt', 'conversationId'])
export class Draft {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'drafts_pkey' })
  conversationId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'drafts_pkey' })
  userId!: string;

  @Column('text')
  body!: string;

  /** Ids as they were given: whether they can be replied to and quoted is asked when it is sent. */
  @Column('uuid', { nullable: true })
  parentId!: string | null;

  @Column('uuid', { nullable: true })
  quotedMessageId!: string | null;

  @Column('timestamp with time zone', { precision: 3 })
  updatedAt!: Date;
}
