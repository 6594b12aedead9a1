import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../users/user.entity.js';

export const EXPORT_STATES = ['waiting', 'running', 'ready', 'failed'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

/**
 * An archive that somebody has asked for. The row stays until its file is gone, so that no file is ever
 * forgotten: nobody's, where it is not wanted any more.
 */
@Entity('data_exports')
@Check('data_exports_state_check', `state in ('waiting', 'running', 'ready', 'failed')`)
@Check('data_exports_ready_check', `(state = 'ready') = (size is not null)`)
@Index('data_exports_user_id_key', ['userId'], { unique: true })
export class DataExport {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'data_exports_pkey' })
  id!: string;

  @ForeignKey(() => User, { name: 'data_exports_user_id_fkey', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  userId!: string | null;

  @Column('text', { default: 'waiting' })
  state!: ExportState;

  /** Its file in the store, there or about to be. Each attempt has one of its own. */
  @Column('uuid', { nullable: true })
  fileId!: string | null;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  requestedAt!: Date;

  /** Of how many parts. */
  @Column('integer', { default: 0 })
  parts!: number;

  @Column('integer', { default: 0 })
  partsDone!: number;

  @Column('bigint', { default: 0 })
  items!: string;

  /** Bytes. */
  @Column('bigint', { nullable: true })
  size!: string | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  finishedAt!: Date | null;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  expiresAt!: Date | null;
}
