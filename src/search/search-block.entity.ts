import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Conversation } from '../conversations/conversation.entity.js';

/**
 * What is said in a stretch of a conversation, for finding where to look. Stretches begin at every
 * 64th message and follow one another without a gap; only the last may be shorter than the rest.
 */
@Entity('search_blocks')
// With fastupdate, and room for what it gathers: the statement that inserts never sorts it in.
@Index('search_blocks_grams_idx', { synchronize: false })
export class SearchBlock {
  @ForeignKey(() => Conversation, {
    name: 'search_blocks_conversation_id_fkey',
    onDelete: 'CASCADE',
  })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'search_blocks_pkey' })
  conversationId!: string;

  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'search_blocks_pkey' })
  firstSeq!: string;

  /** Of the last message that it knows. */
  @Column('bigint')
  lastSeq!: string;

  @Column('timestamp with time zone', { precision: 3 })
  firstSentAt!: Date;

  @Column('timestamp with time zone', { precision: 3 })
  lastSentAt!: Date;

  /** Numbers that stand for what is in the texts and for the conversation: `grams.ts`. */
  @Column('integer', { array: true })
  grams!: number[];
}
