import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Message } from './message.entity.js';

/**
 * A text that a message has or had. None for a message that was never edited: its only text is its
 * own. None for a deleted one.
 */
@Entity('message_versions')
export class MessageVersion {
  @ForeignKey(() => Message, 'id', {
    name: 'message_versions_message_id_fkey',
    onDelete: 'CASCADE',
  })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'message_versions_pkey' })
  messageId!: string;

  /** The message's when it got this text. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'message_versions_pkey' })
  version!: number;

  @Column('text')
  body!: string;

  @Column('timestamp with time zone', { precision: 3 })
  writtenAt!: Date;
}
