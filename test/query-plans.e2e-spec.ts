import { type Api, apiClient } from './support/client.js';
import { explain } from './support/explain.js';
import { aGroup, type Person, users } from './support/given.js';
import type { ParleyProcess } from './support/parley-process.js';
import { useParley } from './support/parley.js';
import { PostgresProxy } from './support/postgres-proxy.js';
import { someUserIds } from './support/some-users.js';

const parley = useParley();
import.meta.jest.setTimeout(60_000);

let proxy: PostgresProxy;
let node: ParleyProcess;
let api: Api;
let ana: Person;
let ben: Person;
let id: string;

/** 2,000 conversations of 5 people with 60 messages each; Ana is in 200 of them. */
async function fill(): Promise<void> {
  const others = await someUserIds(parley.database, 500);
  const values = [ana.id, others];
  await parley.database.query(
    `insert into conversations (id, type, created_by, participant_count, last_seq)
     select gen_random_uuid(), 'group', $1, 5, 60 from generate_series(1, 2000)`,
    [ana.id],
  );
  await parley.database.query(
    `insert into participants (conversation_id, user_id, role)
     select c.id, ($2::uuid[])[(n * 97 + i * 7) % 500 + 1], 'member'
     from (select id, row_number() over () as n from conversations) c, generate_series(1, 4) i
     union all
     select c.id, $1, 'owner' from (select id from conversations limit 200) c`,
    values,
  );
  await parley.database.query(
    `insert into messages (conversation_id, seq, id, sender_id, body, client_message_id, sent_at)
     select c.id, seq, gen_random_uuid(), ($2::uuid[])[seq], 'text', gen_random_uuid()::text,
       now() - interval '1 hour' + seq * interval '1 second'
     from conversations c, generate_series(1, 60) seq where c.created_by = $1`,
    values,
  );
  await parley.database.query(
    `insert into message_versions (message_id, version, body, written_at)
     select id, version, body, sent_at from messages`,
  );
  await parley.database.query('vacuum analyze');
}

beforeAll(async () => {
  proxy = await PostgresProxy.start(parley.database.url);
  node = await parley.anotherNode({ DATABASE_URL: proxy.url });
  [ana, ben] = await users('ana', 'ben');
  api = apiClient(node.url, ana.accessToken);
  await fill();
  ({ id } = await aGroup(ana, [ben]));
}, 90_000);
afterAll(async () => {
  await node.stop();
  await proxy.stop();
});

type Request = () => Promise<{ response: Response }>;
const here = () => ({ params: { path: { id } } });
const PLANS: [name: string, request: Request, steps: string[]][] = [
  [
    'A send',
    () =>
      api.POST('/api/messages', { body: { conversationId: id, body: 'x', clientMessageId: 'x' } }),
    [
      'Index Scan on messages_sender_id_client_message_id_key',
      'Scan on participants_',
      'Index Scan on conversations_pkey',
    ],
  ],
  [
    'The history of a conversation',
    () => api.GET('/api/conversations/{id}/messages', here()),
    ['Limit < Index Scan on messages_pkey'],
  ],
  [
    'A page around a place in it',
    () =>
      api.GET('/api/conversations/{id}/messages', {
        params: { path: { id }, query: { around: 'firstUnread' } },
      }),
    ['Limit < Index Scan on messages_pkey'],
  ],
  [
    'The messages of all conversations',
    () => api.GET('/api/messages'),
    ['Limit < Index Scan on messages_conversation_id_sent_at_idx', 'Scan on participants_'],
  ],
  [
    'A message',
    () => api.GET('/api/messages/{id}', here()),
    ['Index Scan on messages_id_key', 'Scan on participants_'],
  ],
  [
    'The list of conversations',
    () => api.GET('/api/conversations'),
    ['Scan on participants_', 'Index Scan on messages_pkey'],
  ],
  [
    'A conversation',
    () => api.GET('/api/conversations/{id}', here()),
    ['Index Scan on conversations_pkey', 'Index Scan on messages_pkey'],
  ],
  [
    'The read pointer',
    () => api.PUT('/api/conversations/{id}/read', { ...here(), body: { seq: 1 } }),
    ['Scan on participants_', 'Index Scan on conversations_pkey'],
  ],
  [
    'All that is unread',
    () => api.GET('/api/users/me/unread'),
    [
      'Index Only Scan on messages_deleted_idx',
      'Index Only Scan on messages_live_idx',
      'Scan on participants_',
    ],
  ],
  [
    'Who has read a message',
    () => api.GET('/api/messages/{id}/read-by', here()),
    ['Index Scan on messages_id_key', 'Index Scan on participants_pkey'],
  ],
  [
    'What a message said before',
    () => api.GET('/api/messages/{id}/versions', here()),
    ['Index Scan on messages_id_key', 'Scan on message_versions_pkey'],
  ],
];

describe('With many rows, by the indexes meant for it,', () => {
  it.each(PLANS)('%s is read', async (_name, request, steps) => {
    const [sql = ''] = (await proxy.during(request)).filter((text) => text.includes('json_build'));

    const plan = await explain(parley.database, sql);

    const scans = plan.filter((step) =>
      /Seq Scan on (messages|participants|conversations)/.test(step),
    );
    expect(scans).toEqual([]);
    for (const step of steps) expect(plan).toContainEqual(expect.stringContaining(step));
  });
});
