import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Something to be done once, at a time or as soon as can be. What exactly stands in the tables of the
 * feature whose kind it is. The row is gone when it is done.
 */
@Entity('jobs')
@Check('jobs_attempt_check', 'attempt >= 0')
@Index('jobs_kind_due_at_idx', ['kind', 'dueAt'])
export class Job {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'jobs_pkey' })
  kind!: string;

  /** Names it within its kind. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'jobs_pkey' })
  key!: string;

  /** When a node may take it. While one has it: when another may, unless that one says it lives. */
  @Column('timestamp with time zone', { precision: 3 })
  dueAt!: Date;

  /** How often it has been begun. */
  @Column('integer', { default: 0 })
  attempt!: number;

  /** Who has it: of two nodes that believe they do, only this one may say that it is done. */
  @Column('uuid', { nullable: true })
  claim!: string | null;
}
