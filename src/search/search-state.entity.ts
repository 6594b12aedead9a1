import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One row: what lets one node at a time write blocks, without a lock that it would hold while it reads. */
@Entity('search_state')
@Check('search_state_one_check', 'id = 1')
export class SearchState {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'search_state_pkey' })
  id!: number;

  /** Counts what was written: who has read an older one must not write. */
  @Column('bigint', { default: 0 })
  version!: string;
}
