import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isBlocked } from '../blocks/block.sql.js';
import { BlocksService } from '../blocks/blocks.service.js';
import type { Queryable } from '../database/database.js';
import { directKey } from './conversation.sql.js';

/** The conversation first: everybody who locks both does it in this order. */
const LOCK_SQL = `
  select c.id from unnest($2::uuid[]) other (id)
  join conversations c on c.direct_key = ${directKey('$1::uuid', 'other.id')}
  order by c.id for no key update of c`;

/** By itself, after the lock: it sees what others have done to a block of the same two meanwhile. */
const MARK_SQL = `
  update participants p set blocked = pair.blocked
  from (
    select c.id, ${isBlocked('$1::uuid', 'other.id')} as blocked
    from unnest($2::uuid[]) other (id)
    join conversations c on c.direct_key = ${directKey('$1::uuid', 'other.id')}
  ) pair
  where p.conversation_id = pair.id and p.blocked <> pair.blocked`;

/**
 * Notes blocks in the direct conversations that they silence. A send locks the rows of its conversation
 * and sender, and looks at what stands in them by then; it could not look for blocks, which the snapshot
 * of a statement that had to wait may not show. So a block waits for the sends under way, and all that
 * come after it has committed are refused.
 */
@Injectable()
export class DirectBlocksRepository implements OnModuleInit {
  constructor(private readonly blocks: BlocksService) {}

  onModuleInit(): void {
    this.blocks.addStep((...change) => this.mark(...change));
  }

  private async mark(
    userId: string,
    otherIds: readonly string[],
    transaction: Queryable,
  ): Promise<void> {
    const locked = await transaction.query(LOCK_SQL, [userId, otherIds]);
    if (locked.length > 0) await transaction.query(MARK_SQL, [userId, otherIds]);
  }
}
