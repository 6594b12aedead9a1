import { randomUUID } from 'node:crypto';
import { anAttachment, trySendWith } from './support/attachments.js';
import { block, unblock } from './support/blocks.js';
import { apiClient } from './support/client.js';
import { type Operation, operations } from './support/document.js';
import { aGroup, dataOf, logIn, type Person, users } from './support/given.js';
import { aCode, at } from './support/groups.js';
import { aJpeg } from './support/images.js';
import { OPERATIONS } from './support/operations.js';
import { useParley } from './support/parley.js';
import { aReply } from './support/threads.js';
import { type Answer, untyped } from './support/untyped.js';

useParley();

/** What wants no token: logging in and what leads there, pictures of people, and what all may know. */
const OPEN = [
  'POST /api/auth/login',
  'POST /api/auth/refresh',
  'POST /api/auth/password/forgot',
  'POST /api/auth/password/reset',
  'POST /api/users/register',
  'GET /api/avatars/{id}',
  'GET /api/limits',
  'GET /api/health/live',
  'GET /api/health/ready',
];

/** What is about the caller alone: it names nobody and nothing else. */
const OWN = [
  ...['GET', 'PATCH', 'DELETE'].map((method) => `${method} /api/users/me`),
  ...['PUT', 'DELETE'].map((method) => `${method} /api/users/me/avatar`),
  ...['GET', 'PUT'].map((method) => `${method} /api/users/me/presence`),
  ...['GET', 'POST'].map((method) => `${method} /api/users/me/export`),
  ...['POST /api/auth/logout', 'POST /api/auth/password', 'POST /api/auth/tickets'],
  ...['POST /api/attachments', 'PUT /api/notifications/seen'],
];

/** What lists what there is for the caller. */
const LISTS = [
  ...['/api/conversations', '/api/messages', '/api/saved', '/api/drafts', '/api/threads'],
  ...['/api/notifications', '/api/notifications/state', '/api/sync', '/api/users/me/unread'],
  ...['/api/auth/sessions', '/api/users/me/blocks'],
].map((path) => `GET ${path}`);

/** Of these, those that show what is said. */
const SHOWING = LISTS.slice(0, 6);

const CALLERS = ['owner', 'member', 'stranger', 'removed', 'blocked'] as const;
type Caller = (typeof CALLERS)[number];

interface Things {
  file: string;
  message: string;
  conversation: string;
  session: string;
  owner: string;
  invite: string;
  secret: string;
}

/** What names somebody, or something that is theirs, and how each caller is answered. */
interface Row {
  statuses: Record<Caller, number>;
  path?: (things: Things) => Record<string, string>;
  query?: (things: Things) => Record<string, unknown>;
  body?: (things: Things) => unknown;
}

const all = (status: number) =>
  Object.fromEntries(CALLERS.map((caller) => [caller, status])) as Record<Caller, number>;
const inside = (status: number) => ({
  ...all(404),
  owner: status,
  member: status,
  blocked: status,
});
const ownerOnly = (status: number) => ({ ...all(404), owner: status });
const file = ({ file: id }: Things) => ({ id, size: '160' });
const owner = ({ owner: id }: Things) => ({ id });
const code = ({ invite }: Things) => ({ code: invite });

const NAMED: Record<string, Row> = {
  'GET /api/attachments/{id}': { statuses: inside(200), path: file },
  'GET /api/attachments/{id}/thumbnails/{size}': { statuses: inside(200), path: file },
  'DELETE /api/attachments/{id}': { statuses: { ...all(404), owner: 409 }, path: file },
  'DELETE /api/auth/sessions/{id}': {
    statuses: ownerOnly(204),
    path: ({ session }) => ({ id: session }),
  },
  'GET /api/users': { statuses: all(200), query: () => ({ search: 'olga' }) },
  'GET /api/users/{id}': { statuses: all(200), path: owner },
  'GET /api/users/{id}/presence': { statuses: all(200), path: owner },
  'GET /api/presence': { statuses: all(200), query: ({ owner: id }) => ({ userIds: id }) },
  'PUT /api/users/{id}/block': { statuses: { ...all(200), owner: 409 }, path: owner },
  'DELETE /api/users/{id}/block': { statuses: all(204), path: owner },
  // An invite of somebody who has blocked them looks like none.
  'GET /api/invites/{code}': { statuses: { ...all(200), blocked: 404 }, path: code },
  'POST /api/invites/{code}/accept': { statuses: all(200), path: code },
  'POST /api/messages/bulk-get': {
    statuses: all(200),
    body: ({ message }) => ({ ids: [message] }),
  },
  'POST /api/attachments/links': {
    statuses: all(200),
    body: ({ file: id }) => ({ attachmentIds: [id] }),
  },
  'POST /api/messages': {
    statuses: inside(201),
    body: ({ conversation }) => ({ conversationId: conversation, body: 'hello' }),
  },
  'POST /api/conversations': {
    statuses: { ...all(201), owner: 400, blocked: 403 },
    body: ({ owner: id }) => ({ participantIds: [id] }),
  },
  'GET /api/users/me/export/file': { statuses: all(404) },
};

/** Streams do not end: `feed-membership` has who is told what. */
const STREAMS = ['GET /api/events'];

let people: Record<Caller, Person>;
let session: string;
let things: Things;

beforeAll(async () => {
  const [olga, mia, sam, rae, bo] = await users('olga', 'mia', 'sam', 'rae', 'bo');
  people = { owner: olga, member: mia, stranger: sam, removed: rae, blocked: bo };
  await logIn(olga.username);
  const { items } = dataOf(await olga.api.GET('/api/auth/sessions'));
  session = items.find(({ current }) => !current)?.id ?? '';
});

async function arrange(): Promise<void> {
  const { owner: olga, member, removed, blocked } = people;
  for (const person of Object.values(people)) await unblock(person, olga);
  await unblock(olga, blocked);
  const { id } = await aGroup(olga, [member, removed, blocked]);
  const secret = `a secret of ${id}`;
  const attachment = await anAttachment(olga, await aJpeg());
  const message = dataOf(await trySendWith(olga, { id }, [attachment], { body: secret }));
  const invite = await aCode(olga, { id });
  await olga.api.DELETE('/api/conversations/{id}/participants/{userId}', {
    params: { path: { id, userId: removed.id } },
  });
  await block(olga, blocked);
  await olga.api.PUT('/api/conversations/{id}/draft', { ...at({ id }), body: { body: secret } });
  await olga.api.PUT('/api/messages/{id}/save', at(message));
  await olga.api.PUT('/api/messages/{id}/follow', at(message));
  await aReply(member, message, `re: ${secret}`);
  const [file, owner] = [attachment.id, olga.id];
  things = { file, message: message.id, conversation: id, session, owner, invite, secret };
}

const attempt = (name: string, row: Partial<Row> = {}, caller?: Caller): Promise<Answer> => {
  const [method = '', path = ''] = name.split(' ');
  const anything = { id: randomUUID(), userId: randomUUID(), code: 'x', emoji: '👍', size: '160' };
  const ids = { ...anything, inviteId: randomUUID(), scheduledId: randomUUID() };
  return untyped(caller ? people[caller].api : apiClient(), method, path, {
    params: { path: { ...ids, ...row.path?.(things) }, query: row.query?.(things) ?? {} },
    ...(row.body && { body: row.body(things) }),
    // Bytes are no JSON.
    ...(name.startsWith('GET /api/attachments/') && { parseAs: 'text' as const }),
  });
};

describe('Every operation', () => {
  it('is in one of the tables of who may do it, and in one only', () => {
    const tables = [OPEN, OWN, LISTS, STREAMS, Object.keys(NAMED), Object.keys(OPERATIONS)];

    expect(tables.flat().sort()).toEqual(operations.map(([name]) => name).sort());
  });

  it('wants a token, but for a few', async () => {
    const isOpen = ([, { security }]: readonly [string, Operation]) => security?.length === 0;
    expect(
      operations
        .filter(isOpen)
        .map(([name]) => name)
        .sort(),
    ).toEqual([...OPEN].sort());

    const answers = await Promise.all(
      operations
        .filter((operation) => !isOpen(operation))
        .map(async ([name]) => [name, (await attempt(name)).response.status] as const),
    );

    expect(answers.filter(([, status]) => status !== 401)).toEqual([]);
  });
});

describe.each(Object.entries(NAMED))('%s', (name, row) => {
  beforeAll(arrange);

  it.each(CALLERS)(
    'answers the %s as it should, and names nothing to who must not know',
    async (caller) => {
      const { response, data } = await attempt(name, row, caller);

      expect([caller, response.status]).toEqual([caller, row.statuses[caller]]);
      const mayKnow = inside(0)[caller] === 0 || name === 'POST /api/invites/{code}/accept';
      if (!mayKnow) expect(JSON.stringify(data ?? null)).not.toContain(things.secret);
    },
  );
});

describe.each(LISTS)('%s', (name) => {
  beforeAll(arrange);

  it('has something of it for the owner, where it shows what is said', async () => {
    const { response, data } = await attempt(name, {}, 'owner');

    expect(response.status).toBe(200);
    if (SHOWING.includes(name)) expect(JSON.stringify(data)).toContain(things.secret);
  });

  it.each(['stranger', 'removed'] as const)('has nothing of it for the %s', async (caller) => {
    const { response, data } = await attempt(name, {}, caller);

    expect(response.status).toBe(200);
    const told = JSON.stringify(data);
    for (const text of Object.values({ ...things, owner: things.secret }))
      expect(told).not.toContain(text);
  });
});
