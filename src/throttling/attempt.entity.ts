import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Points of rate-limiter-flexible's PostgreSQL store, whose column names these are. */
@Entity('attempts')
@Index('attempts_expire_idx', ['expire'])
export class Attempt {
  @PrimaryColumn('varchar', { length: 255, primaryKeyConstraintName: 'attempts_pkey' })
  key!: string;

  @Column('integer', { default: 0 })
  points!: number;

  /** Milliseconds since the epoch. */
  @Column('bigint', { nullable: true })
  expire!: string | null;
}
