import { randomUUID } from 'node:crypto';
import { formWith } from './support/avatars.js';
import { apiClient } from './support/client.js';
import { contract } from './support/contract.js';
import { aGroup, aMessage, type Person, users } from './support/given.js';
import { aJpeg } from './support/images.js';
import { OPERATIONS, type Row } from './support/operations.js';
import { useParley } from './support/parley.js';
import { type Answer, type RequestParts, untyped } from './support/untyped.js';

const parley = useParley();

const ROLES = ['member', 'admin', 'owner'] as const;
const OUTSIDERS = ['a stranger', 'somebody who was removed'] as const;
type Caller = (typeof ROLES)[number] | (typeof OUTSIDERS)[number];

let people: Record<Caller, Person>;
let other: Person;
let image: Buffer;
let ids: { conversation: string; message: string };

beforeAll(async () => {
  const [member, admin, owner, stranger, removed] = await users('mia', 'al', 'olga', 'sam', 'rae');
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
    params: {
      path: {
        id: id ?? subject,
        userId: other.id,
        inviteId: randomUUID(),
        scheduledId: randomUUID(),
        emoji: '👍',
      },
    },
    ...(body && {
      body: body({
        conversation: ids.conversation,
        other: other.id,
        stranger: people['a stranger'].id,
      }),
    }),
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
