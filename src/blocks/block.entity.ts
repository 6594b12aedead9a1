import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../users/user.entity.js';

/** That somebody wants nothing to do with somebody else. It counts both ways. */
@Entity('blocks')
@Check('blocks_other_check', `blocker_id <> blocked_id`)
@Index('blocks_blocker_id_blocked_at_idx', ['blockerId', 'blockedAt', 'blockedId'])
@Index('blocks_blocked_id_idx', ['blockedId'])
export class Block {
  @ForeignKey(() => User, { name: 'blocks_blocker_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'blocks_pkey' })
  blockerId!: string;

  @ForeignKey(() => User, { name: 'blocks_blocked_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'blocks_pkey' })
  blockedId!: string;

  @Column('timestamp with time zone', { precision: 3 })
  blockedAt!: Date;
}
