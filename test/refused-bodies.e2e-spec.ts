import { type Body, smallBodies } from './support/bodies.js';
import { contents } from './support/contents.js';
import { aGroup, aMessage, type Person, users } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { type Answer, untyped } from './support/untyped.js';

const parley = useOwnParley();

let ana: Person;
let ben: Person;
let group: string;
let message: string;
let bodies: Record<string, Body>;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
  ({ id: group } = await aGroup(ana, [ben]));
  ({ id: message } = await aMessage(ana, { id: group }));
  bodies = smallBodies({ conversation: group, user: ben.id });
});

function send(operation: string, body: unknown): Promise<Answer> {
  const [method = '', path = ''] = operation.split(' ');
  const id = path.startsWith('/api/messages/') ? message : group;
  return untyped(ana.api, method, path, { params: { path: { id, userId: ana.id } }, body });
}

const withField = (operation: string, changes: Body): Promise<Answer> =>
  send(operation, { ...bodies[operation], ...changes });

const OPERATIONS = Object.keys(smallBodies({ conversation: '', user: '' }));

/** Text fields, and how many characters they take. */
const TEXTS: [operation: string, field: string, most: number, nullable: boolean][] = [
  ['POST /api/conversations', 'title', 200, true],
  ['POST /api/conversations', 'description', 2000, true],
  ['PATCH /api/conversations/{id}', 'title', 200, true],
  ['PATCH /api/conversations/{id}', 'description', 2000, true],
  ['POST /api/conversations/{id}/messages', 'body', 10_000, false],
  ['POST /api/conversations/{id}/messages', 'clientMessageId', 255, false],
  ['POST /api/messages', 'body', 10_000, false],
  ['POST /api/messages', 'clientMessageId', 255, false],
  ['PATCH /api/messages/{id}', 'body', 10_000, false],
  ['PUT /api/conversations/{id}/draft', 'body', 10_000, false],
];

describe.each(TEXTS)('%s with %s', (operation, field, most, nullable) => {
  it.each([
    ['letters', 'x'],
    ['emoji', '🦦'],
  ])(`takes ${most} %s and refuses one more`, async (_name, character) => {
    const full = await withField(operation, { [field]: character.repeat(most) });
    const before = await contents(parley.database);

    const over = await withField(operation, { [field]: character.repeat(most + 1) });

    expect(full.data).toMatchObject({ [field]: character.repeat(most) });
    expect(over).toBeProblem(400, 'validation_failed', field);
    expect(await contents(parley.database)).toEqual(before);
  });

  it.each<[unknown]>([[''], ['   '], [' \n\t '], [7], [true], [['text']], [{ text: 'text' }]])(
    'refuses %j',
    async (value) => {
      const before = await contents(parley.database);

      const answer = await withField(operation, { [field]: value });

      expect(answer).toBeProblem(400, 'validation_failed', field);
      expect(await contents(parley.database)).toEqual(before);
    },
  );

  it(nullable ? 'takes null for none' : 'refuses null', async () => {
    const answer = await withField(operation, { [field]: null });

    if (nullable) expect(answer.response.ok).toBe(true);
    else expect(answer).toBeProblem(400, 'validation_failed', field);
  });

  it.each([
    ['a NUL', 'a\0b'],
    ['half a surrogate pair', 'a\ud83e'],
  ])('refuses %s, which PostgreSQL could not keep', async (_name, value) => {
    const answer = await withField(operation, { [field]: value });

    expect(answer).toBeProblem(400, 'validation_failed', field);
  });
});

const NOT_IDS: unknown[] = ['', 'me', 7, null, {}, '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a1'];
const NOT_ROLES: unknown[] = ['', 'king', 'Owner', null, 1, ['owner']];
const NOT_SEQS: unknown[] = [0, -1, 1.5, '1', null, true, 2 ** 53, [1], 99_999];
const NOT_ORDERS: unknown[] = [-1, 1_000_001, 0.5, '1', null, true];
const NOT_BOOLEANS: unknown[] = ['true', 0, 1, null, '', []];
const NOT_TIMES: unknown[] = [
  'tomorrow',
  '',
  5,
  true,
  '2030-01-31',
  '2030-01-31T09:30:00',
  '2030-02-30T09:30:00Z',
  '2030-01-31T25:00:00Z',
  '2030-01-31T09:30:00+99:99',
  '0000-01-31T09:30:00Z',
  '2030-01-31T24:00:00Z',
  '+12030-01-31T09:30:00Z',
  '2030-01-31T09:30:00Z; drop table messages',
];
const VALUES: [operation: string, field: string, values: unknown[]][] = [
  ['POST /api/conversations', 'type', ['', 'channel', 'Group', null, 1, ['group']]],
  ['POST /api/messages', 'conversationId', NOT_IDS],
  ['PUT /api/conversations/{id}/draft', 'parentId', NOT_IDS],
  ['PUT /api/conversations/{id}/draft', 'quotedMessageId', NOT_IDS],
  ['PUT /api/conversations/{id}/read', 'seq', NOT_SEQS],
  ['PUT /api/conversations/{id}/delivered', 'seq', NOT_SEQS],
  ['PATCH /api/conversations/{id}/participants/{userId}', 'role', NOT_ROLES],
  ['POST /api/conversations/{id}/participants', 'role', NOT_ROLES],
  ['PATCH /api/conversations/{id}/preferences', 'archived', NOT_BOOLEANS],
  ['PATCH /api/conversations/{id}/preferences', 'pinned', NOT_BOOLEANS],
  ['PATCH /api/conversations/{id}/preferences', 'mutedUntil', NOT_TIMES],
  ['PATCH /api/conversations/{id}/preferences', 'notify', ['', 'All', null, 1, ['all']]],
  ['PATCH /api/conversations/{id}/preferences', 'pinnedOrder', NOT_ORDERS],
  ['PATCH /api/conversations/{id}', 'settings', [null, 7, 'text', true, [], [{}]]],
  ['PUT /api/conversations/{id}/participants/{userId}/mute', 'until', [null, ...NOT_TIMES]],
  ['POST /api/conversations/{id}/transfer-ownership', 'userId', NOT_IDS],
  ['POST /api/conversations/{id}/invites', 'expiresAt', [...NOT_TIMES, '2020-01-31T09:30:00Z']],
  ['POST /api/conversations/{id}/invites', 'expiresIn', [59, 365 * 86_400 + 1, null, '60', 60.5]],
  ['POST /api/conversations/{id}/invites', 'maxUses', [0, -1, 100_001, '1', 1.5, true]],
  ['POST /api/conversations/{id}/invites', 'requiresApproval', NOT_BOOLEANS],
];

describe.each(
  VALUES.flatMap(([operation, field, values]) =>
    values.map((value) => ({ operation, field, value })),
  ),
)('$operation with $field', ({ operation, field, value }) => {
  it(`refuses ${JSON.stringify(value)}`, async () => {
    const before = await contents(parley.database);

    const answer = await withField(operation, { [field]: value });

    expect(answer).toBeProblem(400, 'validation_failed', field);
    expect(await contents(parley.database)).toEqual(before);
  });
});

describe.each(OPERATIONS)('%s', (operation) => {
  it.each(['unknown', 'id', 'senderId'])('refuses the field %s', async (field) => {
    const before = await contents(parley.database);

    const answer = await withField(operation, { [field]: 'text' });

    expect(answer).toBeProblem(400, 'validation_failed', field);
    expect(await contents(parley.database)).toEqual(before);
  });

  it('names each field that is missing', async () => {
    const required = Object.keys(bodies[operation] ?? {}).filter((field) => field !== 'type');

    const answer = await send(operation, {});

    for (const field of required) expect(answer).toBeProblem(400, 'validation_failed', field);
  });

  it.each<[unknown]>([[[]], [[{}]], ['text'], [7], [true]])('refuses %j', async (body) => {
    const before = await contents(parley.database);

    const answer = await send(operation, body);

    expect(answer.response.status).toBe(400);
    expect(await contents(parley.database)).toEqual(before);
  });
});
