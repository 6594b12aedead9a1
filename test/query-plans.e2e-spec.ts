import { MESSAGES_EXPORT_SQL } from '../src/messages/export.sql.js';
import { type Api, apiClient } from './support/client.js';
import { explain } from './support/explain.js';
import { aGroup, type Person, users } from './support/given.js';
import type { ParleyProcess } from './support/parley-process.js';
import { useOwnParley } from './support/parley.js';
import { PostgresProxy } from './support/postgres-proxy.js';
import { fillFor } from './support/many-rows.js';

const parley = useOwnParley();

let proxy: PostgresProxy;
let node: ParleyProcess;
let api: Api;
let ana: Person;
let ben: Person;
let id: string;

beforeAll(async () => {
  proxy = await PostgresProxy.start(parley.database.url);
  node = await parley.anotherNode({ DATABASE_URL: proxy.url });
  [ana, ben] = await users('ana', 'ben');
  api = apiClient(node.url, ana.accessToken);
  await fillFor(ana, parley.database);
  ({ id } = await aGroup(ana, [ben]));
}, 90_000);
afterAll(async () => {
  await node.stop();
  await proxy.stop();
});

type Request = () => Promise<{ response: Response }>;
const here = () => ({ params: { path: { id } } });
const send = (body: string) =>
  api.POST('/api/messages', { body: { conversationId: id, body, clientMessageId: body } });
const PLANS: [name: string, request: Request, steps: string[]][] = [
  [
    'A send of text alone',
    () => send('x'),
    [
      'Index Scan on messages_sender_id_client_message_id_key',
      'Scan on participants_',
      'Index Scan on conversations_pkey',
    ],
  ],
  [
    'A send of any kind',
    () => send('@ben'),
    [
      'Index Scan on messages_sender_id_client_message_id_key',
      'Scan on participants_',
      'Index Scan on conversations_pkey',
      'Scan on attachments_pkey',
      'Index Scan on users_username_key',
      'Index Scan on messages_id_key',
    ],
  ],
  [
    'The history of a conversation',
    () => api.GET('/api/conversations/{id}/messages', here()),
    [
      'Limit < Index Scan on messages_pkey',
      'Scan on attachments_message_id_position_key',
      'Index Scan on messages_id_key',
      'Scan on reactions_pkey',
    ],
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
    [
      'Scan on participants_',
      'Index Scan on messages_pkey',
      'Scan on message_mentions_user_id_idx',
      'Scan on messages_mentioning_all_idx',
    ],
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
    'What was replied to a message',
    () => api.GET('/api/messages/{id}/replies', here()),
    ['Index Scan on messages_id_key', 'Limit < Index Scan on messages_replies_idx'],
  ],
  [
    'The threads that somebody follows',
    () => api.GET('/api/threads'),
    [
      'Scan on thread_follows_pkey',
      'Index Scan on messages_id_key',
      'Scan on participants_',
      'Index Scan on messages_replies_idx',
    ],
  ],
  [
    'What is pinned in a conversation',
    () => api.GET('/api/conversations/{id}/pins', here()),
    ['Limit < Index Scan on messages_pinned_idx', 'Scan on participants_'],
  ],
  [
    'What somebody is notified of',
    () => api.GET('/api/notifications'),
    [
      'Scan on messages_conversation_id_sent_at_idx',
      'Scan on message_mentions_user_id_idx',
      'Scan on messages_mentioning_all_idx',
      'Scan on messages_replies_idx',
      'Scan on reactions_message_sender_id_idx',
    ],
  ],
  [
    'What of it they have not seen',
    () => api.GET('/api/notifications/state'),
    ['Scan on messages_conversation_id_sent_at_idx', 'Scan on reactions_message_sender_id_idx'],
  ],
  [
    'What somebody has saved',
    () => api.GET('/api/saved'),
    ['Scan on saved_messages_user_id_saved_at_idx', 'Index Scan on messages_live_idx'],
  ],
  [
    'What somebody has not sent',
    () => api.GET('/api/drafts'),
    ['Limit < Index Scan on drafts_user_id_updated_at_idx'],
  ],
  [
    'A draft',
    () => api.PUT('/api/conversations/{id}/draft', { ...here(), body: { body: 'See' } }),
    ['Scan on participants_'],
  ],
  [
    'What a message said before',
    () => api.GET('/api/messages/{id}/versions', here()),
    ['Index Scan on messages_id_key', 'Scan on message_versions_pkey'],
  ],
  [
    'Who has reacted to a message',
    () => api.GET('/api/messages/{id}/reactions', here()),
    ['Index Scan on messages_id_key', 'Index Only Scan on reactions_message_id_idx'],
  ],
];

const WHOLE_TABLE =
  /Seq Scan on (messages|message_mentions|thread_follows|participants|conversations|attachments|reactions)/;

/** The statement that gives what is answered. */
const MAKES_JSON = /json_build|concat\('\{'/;

describe('With many rows, by the indexes meant for it,', () => {
  it.each(PLANS)('%s is read', async (_name, request, steps) => {
    const [sql = ''] = (await proxy.during(request)).filter((text) => MAKES_JSON.test(text));

    const plan = await explain(parley.database, sql);

    expect(plan.filter((step) => WHOLE_TABLE.test(step))).toEqual([]);
    for (const step of steps) expect(plan).toContainEqual(expect.stringContaining(step));
  });

  it('a page of the messages of an archive is read, and no more than fills it', async () => {
    const plan = await explain(parley.database, MESSAGES_EXPORT_SQL);

    const steps = [
      'Limit < Incremental Sort',
      'Nested Loop < Index Scan on participants_user_id_idx',
      'Limit < Index Only Scan on messages_pkey',
    ];
    expect(plan.filter((step) => step.includes('Seq Scan on messages'))).toEqual([]);
    for (const step of steps) expect(plan).toContainEqual(expect.stringContaining(step));
  });
});
