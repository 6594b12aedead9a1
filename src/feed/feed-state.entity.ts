import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: which feed this is, and from where on it is kept. */
@Entity('feed_state')
@Check('feed_state_id_check', 'id = 1')
export class FeedState {
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'feed_state_pkey' })
  id!: number;

  /** Part of every cursor. Another one when positions stop meaning what they meant. */
  @Column('uuid')
  epoch!: string;

  /** Of the PostgreSQL cluster that gave out the transaction ids in the feed. */
  @Column('text')
  systemIdentifier!: string;

  /** Of its write-ahead log: moves when a standby is promoted or a backup restored. */
  @Column('integer')
  timeline!: number;

  /** The newest position that has been pruned. */
  @Column('bigint', { default: 0 })
  prunedXid!: string;

  @Column('bigint', { default: 0 })
  prunedId!: string;
}
