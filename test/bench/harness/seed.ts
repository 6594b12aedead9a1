import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

/** A set of people with conversations that all of them are in, and nobody else. */
export interface Circle {
  members: string[];
  conversations: string[];
}

const USER = '01980000-0000-7000-8001-';
const CONVERSATION = '01980000-0000-7000-8002-';

const numbered = (prefix: string, number: number): string =>
  `${prefix}${number.toString(16).padStart(12, '0')}`;
const ids = (prefix: string, first: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => numbered(prefix, first + index));

const USERS_SQL = `
  insert into users (id, username, username_key, display_name)
  select id, name, name, initcap(name)
  from unnest($1::uuid[]) id, lateral (select 'u' || right(id::text, 12) as name) named`;

const CONVERSATIONS_SQL = `
  with created as (
    insert into conversations (id, type, title, created_by, participant_count)
    select id, 'group', 'Group ' || right(id::text, 6), $2, cardinality($3::uuid[])
    from unnest($1::uuid[]) id
    returning id
  )
  insert into participants (conversation_id, user_id, role)
  select created.id, member, case when member = $2 then 'owner' else 'member' end
  from created, unnest($3::uuid[]) member`;

/** One after the other among the members, a minute apart until now; the order of the primary key. */
const MESSAGES_SQL = `
  with written as (
    insert into messages (conversation_id, seq, id, sender_id, body, sent_at)
    select c.id, c.last_seq + n, uuidv7(), ($2::uuid[])[1 + n % cardinality($2::uuid[])],
      repeat('lorem ipsum dolor ', 5) || n,
      now() - make_interval(secs => ($3::int - n) * 0.05)
    from conversations c, generate_series(1, $3::int) n
    where c.id = $1
  )
  update conversations set last_seq = last_seq + $3::int, last_active_at = now() where id = $1`;

/** The newest messages of a conversation are indexed when there are more of them. */
const INDEXED_SQL = `
  select not exists (
    select from conversations c where c.last_seq - 1000 > coalesce((
      select max(b.last_seq) from search_blocks b where b.conversation_id = c.id), 0)) as done`;

/** Fills a database with what nobody wants to wait for the API to make, by SQL. */
export class Seed {
  private users = 0;
  private conversations = 0;

  private constructor(private readonly client: pg.Client) {}

  static async on(url: string): Promise<Seed> {
    const client = new pg.Client(url);
    await client.connect();
    return new Seed(client);
  }

  /** @returns ids of new people */
  async people(count: number): Promise<string[]> {
    const members = ids(USER, this.users, count);
    this.users += count;
    await this.client.query(USERS_SQL, [members]);
    return members;
  }

  /** @returns ids of new groups with these members */
  async groups(count: number, members: readonly string[]): Promise<string[]> {
    const conversations = ids(CONVERSATION, this.conversations, count);
    this.conversations += count;
    await this.client.query(CONVERSATIONS_SQL, [conversations, members[0], members]);
    return conversations;
  }

  async circle({ people, groups }: { people: number; groups: number }): Promise<Circle> {
    const members = await this.people(people);
    return { members, conversations: await this.groups(groups, members) };
  }

  /** @param count at most some millions */
  async messages(conversationId: string, senders: readonly string[], count: number): Promise<void> {
    const STEP = 100_000;
    for (let left = count; left > 0; left -= STEP) {
      const values = [conversationId, senders, Math.min(left, STEP)];
      await this.client.query(MESSAGES_SQL, values);
    }
  }

  /** What autovacuum would do some time later, in the middle of a round. */
  async settle(): Promise<void> {
    await this.client.query('vacuum (analyze)');
    await this.client.query('checkpoint');
  }

  /** Until the server has made of old messages what search needs: it would do so while it is measured. */
  async indexed(): Promise<void> {
    const isDone = async (): Promise<boolean> =>
      (await this.query<{ done: boolean }>(INDEXED_SQL))[0]?.done ?? false;
    while (!(await isDone())) await delay(1000);
    await this.settle();
  }

  async query<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const { rows } = await this.client.query(sql, values);
    return rows as Row[];
  }

  async end(): Promise<void> {
    await this.client.end();
  }
}
