import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../users/user.entity.js';

/** A reset link that was mailed. The token itself is only in the mail; here is its SHA-256. */
@Entity('password_resets')
@Index('password_resets_user_id_idx', ['userId'])
@Index('password_resets_expires_at_idx', ['expiresAt'])
export class PasswordReset {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'password_resets_pkey' })
  tokenHash!: Buffer;

  @ForeignKey(() => User, { name: 'password_resets_user_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  userId!: string;

  @Column('timestamp with time zone', { precision: 3 })
  expiresAt!: Date;
}
