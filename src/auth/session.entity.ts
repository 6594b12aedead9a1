import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../users/user.entity.js';

/** One device that is logged in, from login to logout, over all its refreshes. */
@Entity('sessions')
@Index('sessions_user_id_idx', ['userId', 'id'])
@Index('sessions_revoked_at_idx', ['revokedAt'], { where: 'revoked_at is not null' })
@Index('sessions_expires_at_idx', ['expiresAt'])
export class Session {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sessions_pkey' })
  id!: string;

  @ForeignKey(() => User, { name: 'sessions_user_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  userId!: string;

  /** Counts refreshes. The refresh token names it; only that of the current one is good. */
  @Column('integer', { default: 0 })
  generation!: number;

  /** When `generation` last moved: its predecessor is forgiven for a moment after. */
  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  refreshedAt!: Date;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamp with time zone', { precision: 3 })
  expiresAt!: Date;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  revokedAt!: Date | null;

  /** Of the login, cut at 300 characters. */
  @Column('text')
  userAgent!: string;

  @Column('inet')
  address!: string;
}
