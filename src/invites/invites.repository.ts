import { Injectable } from '@nestjs/common';
import { avatarUrl } from '../avatars/avatar.sql.js';
import { isBlocked } from '../blocks/block.sql.js';
import type { Json, Listed, PageRequest } from '../common/page.js';
import { Database, type Queryable } from '../database/database.js';
import { instant } from '../users/user.sql.js';
import type { InviteDto, InvitePreviewDto } from './dto/invite.dto.js';

const inviteJson = (invite: string): string => `json_build_object(
  'id', ${invite}.id,
  'code', ${invite}.code,
  'createdBy', ${invite}.created_by,
  'createdAt', ${instant(`${invite}.created_at`)},
  'expiresAt', ${instant(`${invite}.expires_at`)},
  'maxUses', ${invite}.max_uses,
  'uses', ${invite}.uses,
  'requiresApproval', ${invite}.requires_approval)`;

const IS_GOOD = `(i.expires_at is null or i.expires_at > statement_timestamp())
  and (i.max_uses is null or i.uses < i.max_uses)`;

/** Of somebody with whom there is a block it is none, however good. */
const isFor = (userId: string): string => `${IS_GOOD} and not ${isBlocked('i.created_by', userId)}`;

const SWEEP_SQL = `delete from invites i where i.conversation_id = $1 and not (${IS_GOOD})`;

const COUNT_SQL = `select count(*)::int as count from invites where conversation_id = $1`;

const INSERT_SQL = `
  insert into invites as i
    (id, conversation_id, code, created_by, expires_at, max_uses, requires_approval)
  values ($1, $2, $3, $4, least($5::timestamptz, now() + $6::integer * interval '1 second'), $7, $8)
  returning ${inviteJson('i')}::text as item`;

const REMOVE_SQL = `delete from invites where conversation_id = $1 and id = $2 returning 1`;

const listSql = (comparison: '<' | '>', order: 'desc' | 'asc'): string => `
  select ${inviteJson('i')}::text as item, array[${instant('i.created_at')}, i.id::text] as key
  from invites i
  where i.conversation_id = $1 and ${IS_GOOD}
    and ($2::timestamptz is null or (i.created_at, i.id) ${comparison} ($2, $3::uuid))
  order by i.created_at ${order}, i.id ${order}
  limit $4`;
const LIST_SQL = { next: listSql('<', 'desc'), prev: listSql('>', 'asc') };

const PREVIEW_SQL = `
  select json_build_object(
    'title', c.title,
    'avatarUrl', ${avatarUrl('c.avatar_id')},
    'participantCount', c.participant_count)::text as item
  from invites i join conversations c on c.id = i.conversation_id
  where i.code = $1 and c.closed_at is null and ${isFor('$2::uuid')}`;

/** Also of one that is used up: who has used it may ask again. */
const FIND_SQL = `select conversation_id as "conversationId" from invites where code = $1`;

/** Its row lock lets one after the other look at what is left. */
const USE_SQL = `
  update invites i set uses = i.uses + 1 where i.code = $1 and ${isFor('$2::uuid')}
  returning i.requires_approval as "requiresApproval"`;

export interface NewInvite {
  id: string;
  conversationId: string;
  code: string;
  createdBy: string;
  expiresAt: string | null | undefined;
  /** Seconds; of the two, what comes first counts. */
  expiresIn: number | undefined;
  maxUses: number | null | undefined;
  requiresApproval: boolean;
}

@Injectable()
export class InvitesRepository {
  constructor(private readonly database: Database) {}

  /** Sweeps away those that are good no longer. @returns how many there are */
  async countGood(conversationId: string, transaction: Queryable): Promise<number> {
    await transaction.query(SWEEP_SQL, [conversationId]);
    const [row] = await transaction.query<{ count: number }>(COUNT_SQL, [conversationId]);
    return row?.count ?? 0;
  }

  async insert(invite: NewInvite, transaction: Queryable): Promise<Json<InviteDto>> {
    const { id, conversationId, code, createdBy, expiresAt, expiresIn } = invite;
    const [row] = await transaction.query<{ item: string }>(INSERT_SQL, [
      ...[id, conversationId, code, createdBy, expiresAt, expiresIn],
      ...[invite.maxUses, invite.requiresApproval],
    ]);
    return row?.item ?? '';
  }

  /** @returns false where there was none */
  async remove(conversationId: string, id: string, transaction: Queryable): Promise<boolean> {
    return (await transaction.query(REMOVE_SQL, [conversationId, id])).length > 0;
  }

  list(conversationId: string, { cursor, limit }: PageRequest): Promise<Listed[]> {
    const [createdAt, id] = cursor?.key ?? [];
    const values = [conversationId, createdAt, id, limit + 1];
    return this.database.query<Listed>(LIST_SQL[cursor?.direction ?? 'next'], values);
  }

  async preview(code: string, userId: string): Promise<Json<InvitePreviewDto> | undefined> {
    const [row] = await this.database.query<{ item: string }>(PREVIEW_SQL, [code, userId]);
    return row?.item;
  }

  async conversationOf(code: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ conversationId: string }>(FIND_SQL, [code]);
    return row?.conversationId;
  }

  /** @returns undefined where nothing is left to use */
  async use(
    code: string,
    userId: string,
    transaction: Queryable,
  ): Promise<{ requiresApproval: boolean } | undefined> {
    const [row] = await transaction.query<{ requiresApproval: boolean }>(USE_SQL, [code, userId]);
    return row;
  }
}
