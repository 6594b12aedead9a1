import { randomUUID } from 'node:crypto';
import { formWith } from './support/avatars.js';
import { apiClient } from './support/client.js';
import { contract } from './support/contract.js';
import { aGroup, aMessage, type Person, users } from './support/given.js';
import { aJpeg } from './support/images.js';
import { useParley } from './support/parley.js';
import { type Answer, type RequestParts, untyped } from './support/untyped.js';

const parley = useParley();

const ROLES = ['member', 'admin', 'owner'] as const;
const OUTSIDERS = ['a stranger', 'somebody who was removed'] as const;
type Caller = (typeof ROLES)[number] | (typeof OUTSIDERS)[number];

interface Row {
  /** What a member, an admin and an owner are answered. */
  statuses: [member: number, admin: number, owner: number];
  body?: () => unknown;
  takesImage?: true;
}

const everybody = (status: number): Row['statuses'] => [status, status, status];

/** Every operation on one conversation or one message. The message is of another member. */
const OPERATIONS: Record<string, Row> = {
  'GET /api/conversations/{id}': { statuses: everybody(200) },
  'PATCH /api/conversations/{id}': { statuses: [403, 200, 200], body: () => ({ title: 'New' }) },
  'DELETE /api/conversations/{id}': { statuses: [403, 403, 204] },
  'PATCH /api/conversations/{id}/preferences': {
    statuses: everybody(200),
    body: () => ({ pinned: true }),
  },
  'PUT /api/conversations/{id}/read': { statuses: everybody(200), body: () => ({ seq: 1 }) },
  'PUT /api/conversations/{id}/unread': { statuses: everybody(200), body: () => ({ seq: 1 }) },
  'PUT /api/conversations/{id}/delivered': { statuses: everybody(200), body: () => ({ seq: 1 }) },
  'GET /api/conversations/{id}/participants': { statuses: everybody(200) },
  'POST /api/conversations/{id}/participants': {
    statuses: [403, 201, 201],
    body: () => ({ participantIds: [people['a stranger'].id] }),
  },
  'PATCH /api/conversations/{id}/participants/{userId}': {
    statuses: [403, 403, 200],
    body: () => ({ role: 'admin' }),
  },
  'DELETE /api/conversations/{id}/participants/{userId}': { statuses: [403, 204, 204] },
  'PUT /api/conversations/{id}/participants/{userId}/mute': {
    statuses: [403, 200, 200],
    body: () => ({ until: '2030-01-31T09:30:00Z' }),
  },
  'DELETE /api/conversations/{id}/participants/{userId}/mute': { statuses: [403, 204, 204] },
  'POST /api/conversations/{id}/transfer-ownership': {
    statuses: [403, 403, 200],
    body: () => ({ userId: other.id }),
  },
  'PUT /api/conversations/{id}/avatar': { statuses: [403, 200, 200], takesImage: true },
  'DELETE /api/conversations/{id}/avatar': { statuses: [403, 204, 204] },
  'POST /api/conversations/{id}/hide': { statuses: everybody(200) },
  'POST /api/conversations/{id}/clear': { statuses: everybody(200) },
  'GET /api/conversations/{id}/bans': { statuses: [403, 200, 200] },
  'PUT /api/conversations/{id}/bans/{userId}': { statuses: [403, 200, 200] },
  'DELETE /api/conversations/{id}/bans/{userId}': { statuses: [403, 404, 404] },
  'GET /api/conversations/{id}/invites': { statuses: [403, 200, 200] },
  'POST /api/conversations/{id}/invites': { statuses: [403, 201, 201], body: () => ({}) },
  'DELETE /api/conversations/{id}/invites/{inviteId}': { statuses: [403, 404, 404] },
  'GET /api/conversations/{id}/join-requests': { statuses: [403, 200, 200] },
  'POST /api/conversations/{id}/join-requests/{userId}/approve': { statuses: [403, 404, 404] },
  'DELETE /api/conversations/{id}/join-requests/{userId}': { statuses: [403, 404, 404] },
  'POST /api/conversations/{id}/leave': { statuses: everybody(204) },
  'GET /api/conversations/{id}/messages': { statuses: everybody(200) },
  'POST /api/conversations/{id}/messages': {
    statuses: everybody(201),
    body: () => ({ body: 'hello' }),
  },
  'GET /api/messages/{id}': { statuses: everybody(200) },
  'GET /api/messages/{id}/read-by': { statuses: everybody(200) },
  'GET /api/messages/{id}/versions': { statuses: everybody(200) },
  'PATCH /api/messages/{id}': { statuses: everybody(403), body: () => ({ body: 'changed' }) },
  'DELETE /api/messages/{id}': { statuses: [403, 204, 204] },
};

let people: Record<Caller, Person>;
let other: Person;
let image: Buffer;
let ids: { conversation: string; message: string };

beforeAll(async () => {
  const [member, admin, owner, stranger, removed] = await users(
    'mia',
    'adam',
    'olga',
    'sam',
    'rae',
  );
  people = { member, admin, owner, 'a stranger': stranger, 'somebody who was removed': removed };
  [other] = await users('max');
  image = await aJpeg();
});

beforeEach(async () => {
  const { owner, member, admin, 'somebody who was removed': removed } = people;
  const { id } = await aGroup(owner, [member, admin, removed, other]);
  const message = await aMessage(other, { id });
  const path = '/api/conversations/{id}/participants/{userId}';
  await owner.api.PATCH(path, {
    params: { path: { id, userId: admin.id } },
    body: { role: 'admin' },
  });
  await owner.api.DELETE(path, { params: { path: { id, userId: removed.id } } });
  ids = { conversation: id, message: message.id };
});

function attempt(
  operation: string,
  { body, takesImage }: Row,
  caller?: Caller,
  id?: string,
): Promise<Answer> {
  const [method = '', path = ''] = operation.split(' ');
  const subject = path.startsWith('/api/messages/') ? ids.message : ids.conversation;
  const parts: RequestParts = {
    params: { path: { id: id ?? subject, userId: other.id, inviteId: randomUUID() } },
    ...(body && { body: body() }),
    ...(takesImage && { body: {}, bodySerializer: () => formWith(image) }),
  };
  return untyped(caller ? people[caller].api : apiClient(), method, path, parts);
}

/** All rows of the conversation, to see that nothing has changed. */
const contents = async (): Promise<unknown> => {
  const [row] = await parley.database.query(
    `select c, (select json_agg(p order by user_id) from participants p where conversation_id = c.id),
       (select json_agg(m order by seq) from messages m where conversation_id = c.id)
     from conversations c where id = $1`,
    [ids.conversation],
  );
  return row;
};

/** A problem without what is of the one request. */
const withoutNames = ({ error }: Answer): unknown => ({
  ...(error as object),
  instance: undefined,
  requestId: undefined,
});

describe('Operations on one conversation or message', () => {
  it('are all listed here', () => {
    const ours = /^\/api\/(conversations|messages)\/\{id\}/;
    const documented = Object.entries(contract.paths)
      .filter(([path]) => ours.test(path))
      .flatMap(([path, methods]) =>
        Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
      );

    expect(Object.keys(OPERATIONS).sort()).toEqual(documented.sort());
  });
});

describe.each(Object.entries(OPERATIONS))('%s', (operation, row) => {
  it('is not for somebody without a token', async () => {
    const before = await contents();

    const answer = await attempt(operation, row);

    expect(answer).toBeProblem(401, 'not_authenticated');
    expect(await contents()).toEqual(before);
  });

  it.each(OUTSIDERS)('looks to %s as if there were nothing', async (caller) => {
    const before = await contents();

    const answer = await attempt(operation, row, caller);
    const nothing = await attempt(operation, row, caller, randomUUID());

    expect(answer.response.status).toBe(404);
    expect(withoutNames(answer)).toEqual(withoutNames(nothing));
    expect(await contents()).toEqual(before);
  });

  it.each(ROLES.map((role, index) => ({ role, status: row.statuses[index] ?? 0 })))(
    'answers the $role with $status',
    async ({ role, status }) => {
      const before = await contents();

      const answer = await attempt(operation, row, role);

      expect(answer.response.status).toBe(status);
      if (status === 403) expect(await contents()).toEqual(before);
    },
  );
});

describe('A conversation named in a body or query', () => {
  it.each(OUTSIDERS)('looks to %s as if it were not there', async (caller) => {
    const { api } = people[caller];
    const asked = async (conversationId: string): Promise<unknown[]> => {
      const query = { conversationId };
      const answers = [
        await api.POST('/api/messages', { body: { conversationId, body: 'hello' } }),
        await api.GET('/api/messages', { params: { query } }),
      ];
      for (const answer of answers) expect(answer).toBeProblem(404, 'conversation_not_found');
      return answers.map(withoutNames);
    };
    const before = await contents();

    const [theirs, nothing] = [await asked(ids.conversation), await asked(randomUUID())];

    expect(theirs).toEqual(nothing);
    expect(await contents()).toEqual(before);
  });
});
