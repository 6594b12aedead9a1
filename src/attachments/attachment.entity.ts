import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../users/user.entity.js';

/** One of the sizes a picture is also kept in. */
export interface Thumbnail {
  /** The longer side has at most as many pixels. */
  size: number;
  width: number;
  height: number;
  bytes: number;
}

/**
 * A file that was uploaded, or is just being so. It is removed in two steps: `removalDueAt` puts it
 * out of reach, and the row stays until the file is gone, so that no file is ever forgotten.
 */
@Entity('attachments')
@Check('attachments_position_check', `(message_id is null) = (position is null)`)
@Index('attachments_message_id_position_key', ['messageId', 'position'], {
  unique: true,
  where: 'message_id is not null',
})
@Index('attachments_owner_id_idx', ['ownerId'])
@Index('attachments_unsent_idx', ['createdAt'], {
  where: 'message_id is null and removal_due_at is null',
})
@Index('attachments_removal_due_at_idx', ['removalDueAt'], { where: 'removal_due_at is not null' })
export class Attachment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'attachments_pkey' })
  id!: string;

  @ForeignKey(() => User, { name: 'attachments_owner_id_fkey', onDelete: 'RESTRICT' })
  @Column('uuid')
  ownerId!: string;

  /** Null until it is sent. No foreign key: messages are above attachments, and release what they had. */
  @Column('uuid', { nullable: true })
  messageId!: string | null;

  /** Among the attachments of the message, from 0. */
  @Column('smallint', { nullable: true })
  position!: number | null;

  @Column('text', { default: '' })
  name!: string;

  /** What its bytes say that it is. */
  @Column('text', { default: '' })
  contentType!: string;

  /** Bytes as stored; while it is being uploaded, as many as it may come to have. */
  @Column('bigint')
  size!: string;

  /** Pixels, of a picture. */
  @Column('integer', { nullable: true })
  width!: number | null;

  @Column('integer', { nullable: true })
  height!: number | null;

  @Column('jsonb', { default: () => `'[]'` })
  thumbnails!: Thumbnail[];

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  createdAt!: Date;

  /** Null while it is being uploaded. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  readyAt!: Date | null;

  /** Set: nobody can reach it any more, and its file is to be removed from then on. */
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  removalDueAt!: Date | null;
}
