import { Injectable } from '@nestjs/common';
import { containsPattern } from '../common/like.js';
import type { Json, Listed, PageRequest } from '../common/page.js';
import { Database, type Queryable, type Transaction } from '../database/database.js';
import { Feed } from '../feed/feed.js';
import { appendSql, CURRENT_XID } from '../feed/feed.sql.js';
import { instant } from '../users/user.sql.js';
import { conversationText } from './conversation.sql.js';
import type { ConversationType } from './conversation.entity.js';
import type { ConversationDto } from './dto/conversation.dto.js';
import type {
  ListConversationsDto,
  UpdateConversationDto,
} from './dto/conversation-requests.dto.js';
import { isOutOfReach } from './contacts.sql.js';
import { isArchived, isHidden } from './my-view.sql.js';

const SHOWN = `
  from conversations c
  join participants me on me.conversation_id = c.id and me.user_id = $1
  join users viewer on viewer.id = me.user_id`;

const FIND_SQL = `
  select ${conversationText('c', 'me', 'viewer')} as item ${SHOWN} where c.id = $2`;

/** The page is cut before anything is built for it: a user may be in thousands. */
const listSql = (comparison: '<' | '>', order: 'desc' | 'asc'): string => `
  with page as materialized (
    select c.id from participants me join conversations c on c.id = me.conversation_id
    where me.user_id = $1
      and ($2::boolean is null or ${isArchived('c', 'me')} = $2)
      and ${isHidden('c', 'me')} = $8
      and ($9::boolean is null or (me.pinned_order is not null) = $9)
      and ($3::text is null or c.type = $3)
      and ($4::text is null or c.title ilike $4 or exists (
        select from participants p join users u on u.id = p.user_id
        where p.conversation_id = c.id and p.user_id <> $1
          and (u.username_key like lower($4) or u.display_name ilike $4)))
      and ($5::timestamptz is null or (c.last_active_at, c.id) ${comparison} ($5, $6::uuid))
    order by c.last_active_at ${order}, c.id ${order}
    limit $7
  )
  select ${conversationText('c', 'me', 'viewer')} as item,
    array[${instant('c.last_active_at')}, c.id::text] as key
  ${SHOWN}
  where c.id in (select id from page)
  order by c.last_active_at ${order}, c.id ${order}`;
const LIST_SQL = { next: listSql('<', 'desc'), prev: listSql('>', 'asc') };

/** Of people who are held. */
const CREATE_SQL = `
  with found as (
    select id from users where id = any($6::uuid[]) and deleted_at is null
  ), created as (
    insert into conversations (id, type, direct_key, title, description, created_by, participant_count)
    select $1, $2, $3, $4, $5, $7, cardinality($6::uuid[])
    where (select count(*) from found) = cardinality($6::uuid[]) and not exists (
      select from users u
      where u.id = any($6::uuid[]) and u.id <> $7 and ${isOutOfReach('$7::uuid', 'u')})
    on conflict (direct_key) do nothing
    returning id
  ), joined as (
    insert into participants (conversation_id, user_id, role, joined_xid, added_by)
    select created.id, found.id,
      case when $2 = 'group' and found.id = $7 then 'owner' else 'member' end, ${CURRENT_XID},
      case when $2 = 'group' and found.id <> $7 then $7 end
    from created, found
  ), told as (${appendSql(`select 'conversation.created', id, null::uuid, null::uuid from created`)}
  )
  select id from created`;

const FIND_DIRECT_SQL = `select id from conversations where direct_key = $1`;

/** Only where something is different then. */
const UPDATE_SQL = `
  update conversations c
  set title = n.title, description = n.description, who_can_send = n.who_can_send,
    who_can_add = n.who_can_add, who_can_pin = n.who_can_pin,
    who_can_mention_all = n.who_can_mention_all, slow_mode_seconds = n.slow_mode_seconds,
    history_visibility = n.history_visibility, updated_at = statement_timestamp()
  from (
    select case when $2 then $3 else title end as title,
      case when $4 then $5 else description end as description,
      coalesce($6, who_can_send) as who_can_send, coalesce($7, who_can_add) as who_can_add,
      coalesce($8, who_can_pin) as who_can_pin,
      coalesce($11, who_can_mention_all) as who_can_mention_all,
      coalesce($9::integer, slow_mode_seconds) as slow_mode_seconds,
      coalesce($10, history_visibility) as history_visibility
    from conversations where id = $1
  ) n
  where c.id = $1
    and (c.title, c.description, c.who_can_send, c.who_can_add, c.who_can_pin, c.who_can_mention_all,
      c.slow_mode_seconds, c.history_visibility) is distinct from
      (n.title, n.description, n.who_can_send, n.who_can_add, n.who_can_pin, n.who_can_mention_all,
      n.slow_mode_seconds, n.history_visibility)`;

const AVATAR_SQL = `
  with before as (select avatar_id from conversations where id = $1)
  update conversations c
  set avatar_id = $2, updated_at = case when b.avatar_id is distinct from $2
    then statement_timestamp() else c.updated_at end
  from before b where c.id = $1
  returning b.avatar_id as "avatarId"`;

const USED_AVATARS_SQL = `
  select avatar_id as id from conversations where avatar_id = any($1::uuid[])`;

const FORGET_CLOSED_SQL = `
  delete from conversations c
  where c.closed_at is not null and not exists (select from messages where conversation_id = c.id)`;

export interface NewConversation {
  id: string;
  type: ConversationType;
  directKey: string | null;
  title: string | null | undefined;
  description: string | null | undefined;
  createdBy: string;
  /** The creator included. */
  participantIds: string[];
}

@Injectable()
export class ConversationsRepository {
  constructor(
    private readonly database: Database,
    private readonly feed: Feed,
  ) {}

  async find(
    id: string,
    userId: string,
    on: Queryable = this.database,
  ): Promise<Json<ConversationDto> | undefined> {
    const [row] = await on.query<{ item: string }>(FIND_SQL, [userId, id]);
    return row?.item;
  }

  list(userId: string, filter: ListConversationsDto, request: PageRequest): Promise<Listed[]> {
    const { cursor, limit } = request;
    return this.database.query<Listed>(LIST_SQL[cursor?.direction ?? 'next'], [
      userId,
      filter.archived,
      filter.type,
      filter.search && containsPattern(filter.search),
      cursor?.key[0],
      cursor?.key[1],
      limit + 1,
      filter.hidden,
      filter.pinned,
    ]);
  }

  /**
   * Creates all of it, or nothing where somebody is unknown or out of reach, or the pair has one already.
   * All of them have to be held.
   */
  async create(conversation: NewConversation, transaction: Transaction): Promise<boolean> {
    const { id, type, directKey, title, description, createdBy, participantIds } = conversation;
    const rows = await transaction.query(CREATE_SQL, [
      id,
      type,
      directKey,
      title,
      description,
      participantIds,
      createdBy,
    ]);
    this.feed.wakeAfter(transaction);
    return rows.length > 0;
  }

  async findDirect(directKey: string, transaction: Queryable): Promise<string | undefined> {
    const [row] = await transaction.query<{ id: string }>(FIND_DIRECT_SQL, [directKey]);
    return row?.id;
  }

  async update(
    id: string,
    { title, description, settings = {} }: UpdateConversationDto,
    transaction: Queryable,
  ): Promise<void> {
    await transaction.query(UPDATE_SQL, [
      id,
      title !== undefined,
      title,
      description !== undefined,
      description,
      settings.whoCanSend,
      settings.whoCanAdd,
      settings.whoCanPin,
      settings.slowModeSeconds,
      settings.historyVisibility,
      settings.whoCanMentionAll,
    ]);
  }

  /** Of a conversation that is locked. @returns which one it had before */
  async replaceAvatar(
    id: string,
    avatarId: string | null,
    transaction: Queryable,
  ): Promise<{ avatarId: string | null }> {
    const [before] = await transaction.query<{ avatarId: string | null }>(AVATAR_SQL, [
      id,
      avatarId,
    ]);
    return before ?? { avatarId: null };
  }

  async findUsedAvatars(avatarIds: string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(USED_AVATARS_SQL, [avatarIds]);
    return rows.map(({ id }) => id);
  }

  async forgetClosed(): Promise<void> {
    await this.database.query(FORGET_CLOSED_SQL);
  }
}
