import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Provenance } from '../conversations/message-forward.sql.js';
import type { StoredMention } from '../conversations/message-mentions.sql.js';
import { Message } from './message.entity.js';

/** A text as a message had it, of one that may be restored. */
export interface KeptVersion {
  version: number;
  body: string;
  written_at: string;
}

/** What a deleted message was, for as long as whoever deleted it may think better of it. */
@Entity('deleted_messages')
export class DeletedMessage {
  @ForeignKey(() => Message, 'id', {
    name: 'deleted_messages_message_id_fkey',
    onDelete: 'CASCADE',
  })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'deleted_messages_pkey' })
  messageId!: string;

  /** No foreign key: it is gone before they can be. */
  @Column('uuid')
  deletedBy!: string;

  @Column('timestamp with time zone', { precision: 3 })
  expiresAt!: Date;

  @Column('text')
  body!: string;

  @Column('bytea', { nullable: true })
  requestDigest!: Buffer | null;

  @Column('jsonb', { nullable: true })
  mentions!: StoredMention[] | null;

  @Column('uuid', { nullable: true })
  quotedMessageId!: string | null;

  @Column('jsonb', { nullable: true })
  forwardedFrom!: Provenance | null;

  @Column('uuid', { array: true })
  attachmentIds!: string[];

  /** Of one that was edited; empty for any other. */
  @Column('jsonb')
  versions!: KeptVersion[];
}
