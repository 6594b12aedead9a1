import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/user.entity.js';

/** How far somebody has seen their notifications; none for who never has. */
@Entity('notifications_seen')
export class NotificationsSeen {
  @ForeignKey(() => User, { name: 'notifications_seen_user_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'notifications_seen_pkey' })
  userId!: string;

  /** Those of this time and before are seen. It never moves back. */
  @Column('timestamp with time zone', { precision: 3 })
  seenAt!: Date;
}
