import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Session } from './session.entity.js';

/** What opens one stream for a session. The ticket itself is with the client; here is its SHA-256. */
@Entity('tickets')
@Index('tickets_session_id_idx', ['sessionId'])
@Index('tickets_expires_at_idx', ['expiresAt'])
export class Ticket {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'tickets_pkey' })
  ticketHash!: Buffer;

  @ForeignKey(() => Session, { name: 'tickets_session_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  sessionId!: string;

  /** Of the access token it was asked for with: what it opens ends when that does. */
  @Column('timestamp with time zone', { precision: 3 })
  tokenExpiresAt!: Date;

  @Column('timestamp with time zone', { precision: 3 })
  expiresAt!: Date;
}
