import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Message } from '../messages/message.entity.js';
import { User } from '../users/user.entity.js';

/**
 * That somebody has reacted to a message. The key begins with the user: what is one's own among the
 * messages of a page lies side by side, and so does all that goes with an account.
 */
@Entity('reactions')
@Index('reactions_message_sender_id_idx', ['messageSenderId', 'createdAt'])
@Index('reactions_message_id_idx', ['messageId', 'createdAt', 'userId', 'emoji'])
export class Reaction {
  @ForeignKey(() => User, { name: 'reactions_user_id_fkey', onDelete: 'RESTRICT' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reactions_pkey' })
  userId!: string;

  @ForeignKey(() => Message, 'id', { name: 'reactions_message_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reactions_pkey' })
  messageId!: string;

  /** Fully qualified. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'reactions_pkey' })
  emoji!: string;

  /** Who wrote the message, to find what others have reacted to of theirs. */
  @Column('uuid')
  messageSenderId!: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
