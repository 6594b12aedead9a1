import { randomUUID } from 'node:crypto';
import { anAttachment } from './support/attachments.js';
import { type Api, apiClient } from './support/client.js';
import { aGroup, aMessage, dataOf, type Message, type Person, users } from './support/given.js';
import type { ParleyProcess } from './support/parley-process.js';
import { useParley } from './support/parley.js';
import { PostgresProxy } from './support/postgres-proxy.js';

const parley = useParley();

let proxy: PostgresProxy;
let node: ParleyProcess;
let api: Api;
let ana: Person;
let ben: Person;
let id: string;
let message: Message;
let cursor: string;
beforeAll(async () => {
  proxy = await PostgresProxy.start(parley.database.url);
  node = await parley.anotherNode({ DATABASE_URL: proxy.url });
  [ana, ben] = await users('ana', 'ben');
  api = apiClient(node.url, ana.accessToken);
  ({ id } = await aGroup(ana, [ben]));
  await aMessage(ana, { id });
  message = await aMessage(ben, { id });
  const params = { path: { id }, query: { limit: 1 } };
  const page = dataOf(await api.GET('/api/conversations/{id}/messages', { params }));
  cursor = page.nextCursor ?? '';
}, 60_000);
afterAll(async () => {
  await node.stop();
  await proxy.stop();
});

/** What nodes ask of their own accord, every now and then or when the feed wakes them. */
const BACKGROUND = [
  /revoked_at|closed_at is not null|with (horizon|oldest|expired) as|removal_due_at <= now|from jobs/,
  /pg_notify|update jobs j set claim|as "messageId", me.user_id/,
  /search_state|closed_at is null order by id|asked \(id\)|gin_clean|from search_changes order by id/,
  /b.first_seq and b.first_seq \+ \d+/,
];
const isBackground = (sql: string): boolean => BACKGROUND.some((pattern) => pattern.test(sql));

const statementsOf = async (work: () => Promise<{ response: Response }>): Promise<string[]> => {
  let status = 0;
  const statements = await proxy.during(async () => {
    status = (await work()).response.status;
  });
  expect(status).toBeLessThan(400);
  return statements.filter((sql) => !isBackground(sql));
};

type Request = () => Promise<{ response: Response }>;
const here = () => ({ params: { path: { id } } });
const history = (query: { limit?: number; cursor?: string; around?: string } = {}) =>
  api.GET('/api/conversations/{id}/messages', { params: { path: { id }, query } });
const send = (clientMessageId: string) =>
  api.POST('/api/messages', { body: { conversationId: id, body: 'text', clientMessageId } });
/** Uploaded past the proxy. */
const sendFiles = async () => {
  const attachmentIds = [(await anAttachment(ana)).id, (await anAttachment(ana)).id];
  return api.POST('/api/messages', { body: { conversationId: id, attachmentIds } });
};

const mention = (client: Api, body: string) =>
  client.POST('/api/conversations/{id}/messages', { ...here(), body: { body } });

const SINGLE: [name: string, request: Request][] = [
  ['Sending a message', () => send(randomUUID())],
  ['Sending attachments', () => sendFiles()],
  [
    'Sending a quote',
    () =>
      api.POST('/api/messages', {
        body: { conversationId: id, body: 'x', quotedMessageId: message.id },
      }),
  ],
  [
    'Sending it at the conversation’s address',
    () => api.POST('/api/conversations/{id}/messages', { ...here(), body: { body: 'x' } }),
  ],
  ['Sending a message with mentions', () => mention(api, `@all @${ben.username}`)],
  [
    'Replying to a message',
    () =>
      api.POST('/api/messages', {
        body: { conversationId: id, body: 'x', parentId: message.id },
      }),
  ],
  [
    'Reading what was replied to it',
    () => api.GET('/api/messages/{id}/replies', { params: { path: message } }),
  ],
  ['Listing threads', () => api.GET('/api/threads')],
  [
    'Looking at a thread',
    () => api.GET('/api/messages/{id}/thread', { params: { path: message } }),
  ],
  ['Reading a conversation', () => history()],
  ['Reading on in it', () => history({ limit: 1, cursor })],
  ['Reading it from the first unread', () => history({ around: 'firstUnread' })],
  ['Reading all messages', () => api.GET('/api/messages')],
  ['Reading a message', () => api.GET('/api/messages/{id}', { params: { path: message } })],
  ['Listing conversations', () => api.GET('/api/conversations')],
  ['Reading about a conversation', () => api.GET('/api/conversations/{id}', here())],
  ['Listing participants', () => api.GET('/api/conversations/{id}/participants', here())],
  [
    'Moving the read pointer',
    () => api.PUT('/api/conversations/{id}/read', { ...here(), body: { seq: 1 } }),
  ],
  [
    'Moving it back',
    () => api.PUT('/api/conversations/{id}/unread', { ...here(), body: { seq: 1 } }),
  ],
  ['Counting what is unread', () => api.GET('/api/users/me/unread')],
  [
    'Listing who has read a message',
    () => api.GET('/api/messages/{id}/read-by', { params: { path: message } }),
  ],
  [
    'Listing what a message said before',
    () => api.GET('/api/messages/{id}/versions', { params: { path: message } }),
  ],
  ['Listing what is pinned', () => api.GET('/api/conversations/{id}/pins', here())],
  ['Listing whom one has blocked', () => api.GET('/api/users/me/blocks')],
  ['Listing notifications', () => api.GET('/api/notifications')],
  ['Counting those not seen', () => api.GET('/api/notifications/state')],
  ['Listing what is saved', () => api.GET('/api/saved')],
  [
    'Taking something out of it',
    () => api.DELETE('/api/messages/{id}/save', { params: { path: message } }),
  ],
  [
    'Writing a draft',
    () => api.PUT('/api/conversations/{id}/draft', { ...here(), body: { body: 'See' } }),
  ],
  ['Reading it', () => api.GET('/api/conversations/{id}/draft', here())],
  ['Listing drafts', () => api.GET('/api/drafts')],
  ['Deleting a draft', () => api.DELETE('/api/conversations/{id}/draft', here())],
  [
    'Listing who has reacted to a message',
    () => api.GET('/api/messages/{id}/reactions', { params: { path: message } }),
  ],
];

describe.each(SINGLE)('%s', (_name, request) => {
  it('is a single statement, without a transaction around it', async () => {
    await request();

    const statements = await statementsOf(request);

    expect(statements).toHaveLength(1);
    expect(statements[0]).not.toMatch(/^\s*begin/i);
  });
});

describe('The proxy', () => {
  it('sees transactions where there are some', async () => {
    const statements = await statementsOf(() =>
      api.PATCH('/api/conversations/{id}', { ...here(), body: { title: 'New' } }),
    );

    expect(statements[0]).toBe('begin');
    expect(statements.at(-1)).toBe('commit');
  });
});

describe('A send that is there already', () => {
  it('takes a second statement, which shows it', async () => {
    const again = () => send('the same');
    await again();

    expect(await statementsOf(again)).toHaveLength(2);
  });
});
