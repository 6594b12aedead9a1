import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Conversation } from '../conversations/conversation.entity.js';

/**
 * That a message has another text than it was sent with, or none any more, and its block may not know.
 * Written by the statement that changes it, removed when its block is made anew. One for each change:
 * what is removed is never one that came meanwhile.
 */
@Entity('search_changes')
@Index('search_changes_conversation_id_idx', ['conversationId'])
export class SearchChange {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'search_changes_pkey',
  })
  id!: string;

  @ForeignKey(() => Conversation, {
    name: 'search_changes_conversation_id_fkey',
    onDelete: 'CASCADE',
  })
  @Column('uuid')
  conversationId!: string;

  @Column('bigint')
  seq!: string;
}
