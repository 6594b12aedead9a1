import { randomUUID } from 'node:crypto';
import { aGroup, aMessage, dataOf, type Person, users } from './support/given.js';
import { useParley } from './support/parley.js';
import { untyped } from './support/untyped.js';

useParley();

let ana: Person;
let ben: Person;
let group: string;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
  ({ id: group } = await aGroup(ana, [ben]));
  for (let sent = 0; sent < 3; sent++) await aMessage(ana, { id: group });
  await aGroup(ana, [ben]);
});

const CONVERSATIONS = '/api/conversations';
const MESSAGES = '/api/messages';
const HISTORY = '/api/conversations/{id}/messages';
const PARTICIPANTS = '/api/conversations/{id}/participants';
const LISTS = [CONVERSATIONS, MESSAGES, HISTORY, PARTICIPANTS] as const;

const list = (path: string, query: Record<string, unknown>, id = group) =>
  untyped(ana.api, 'GET', path, { params: { path: { id }, query } });

const NOT_LIMITS = ['0', '101', '-1', '', ' ', '0x10', '1e1', '5.0', '+5', 'ten', ['5', '6']];
const NOT_SEQS = [
  '-1',
  '1.5',
  '0x1',
  '1e1',
  '',
  'last',
  '9007199254740992',
  '9'.repeat(30),
  ['1', '2'],
];
const NOT_IDS = [
  '',
  'me',
  '7',
  randomUUID().slice(1),
  `${randomUUID()}0`,
  [randomUUID(), randomUUID()],
];
const NOT_TIMES = [
  'yesterday',
  '',
  '2026-01-31',
  '2026-01-31T09:30:00',
  '2026-02-30T09:30:00Z',
  '2026-01-31T25:00:00Z',
  '2026-01-31T24:00:00Z',
  '2026-01-31T09:30:60Z',
  '2026-01-31T09:30:00+99:99',
  '0000-01-31T09:30:00Z',
  '-2026-01-31T09:30:00Z',
  '1767225600',
  ['2026-01-31T09:30:00Z', '2026-01-31T09:30:00Z'],
];
const NOT_TEXTS = ['', '   ', 'x'.repeat(201), ['six', 'seven']];

const VALUES: [paths: readonly string[], parameter: string, values: unknown[]][] = [
  [LISTS, 'limit', NOT_LIMITS],
  [LISTS, 'cursor', ['x'.repeat(501), ['a', 'b']]],
  [LISTS, 'unknown', ['1']],
  [LISTS, 'offset', ['20']],
  [[MESSAGES, HISTORY], 'senderId', NOT_IDS],
  [[MESSAGES, HISTORY], 'sentAfter', NOT_TIMES],
  [[MESSAGES, HISTORY], 'sentBefore', NOT_TIMES],
  [[MESSAGES, HISTORY], 'search', NOT_TEXTS],
  [[MESSAGES], 'conversationId', NOT_IDS],
  [[HISTORY], 'order', ['', 'ASC', 'up', ['asc', 'desc']]],
  [[HISTORY], 'afterSeq', NOT_SEQS],
  [[HISTORY], 'beforeSeq', NOT_SEQS],
  [
    [HISTORY],
    'around',
    [
      ...NOT_SEQS,
      'firstunread',
      'firstUnread ',
      'lastRead',
      ...NOT_TIMES.filter((time) => !/^\d*$/.test(String(time))),
    ],
  ],
  [[CONVERSATIONS], 'archived', ['', '1', 'yes', 'True', 'null', ['true', 'false']]],
  [[CONVERSATIONS], 'hidden', ['', '1', 'yes']],
  [[CONVERSATIONS], 'pinned', ['', '1', 'yes']],
  [[CONVERSATIONS], 'type', ['', 'Direct', 'channel', ['direct', 'group']]],
  [[CONVERSATIONS], 'search', NOT_TEXTS],
];
const CASES = VALUES.flatMap(([paths, parameter, values]) =>
  paths.flatMap((path) => values.map((value) => ({ path, parameter, value }))),
);

describe('A list', () => {
  it.each(CASES)('$path refuses $parameter $value, and names it', async (example) => {
    const { path, parameter, value } = example;

    const answer = await list(path, { [parameter]: value });

    expect(answer).toBeProblem(400, 'validation_failed', parameter);
  });

  it.each(LISTS)('%s takes the least and the greatest limit', async (path) => {
    const answers = [await list(path, { limit: 1 }), await list(path, { limit: 100 })];

    expect(answers.map(({ response }) => response.status)).toEqual([200, 200]);
  });
});

describe('A cursor', () => {
  const cursorOf = async (path: string, query: Record<string, unknown> = {}): Promise<string> => {
    const { data } = await list(path, { limit: 1, ...query });
    const { nextCursor } = data as { nextCursor: string | null };
    if (nextCursor === null) throw new Error(`${path} has no second page`);
    return nextCursor;
  };

  it.each(LISTS.flatMap((from) => LISTS.filter((to) => to !== from).map((to) => ({ from, to }))))(
    'of $from is refused by $to',
    async ({ from, to }) => {
      const cursor = await cursorOf(from);

      const answer = await list(to, { cursor });

      expect(answer).toBeProblem(400, 'cursor_invalid', 'cursor');
    },
  );

  it.each<[string, Record<string, unknown>]>([
    [MESSAGES, { search: 'six' }],
    [MESSAGES, { sentAfter: '2020-01-01T00:00:00Z' }],
    [HISTORY, { order: 'asc' }],
    [HISTORY, { beforeSeq: 9 }],
    [CONVERSATIONS, { type: 'group' }],
    [CONVERSATIONS, { archived: 'false' }],
  ])('of %s is refused with the filter %j that it was not given with', async (path, filter) => {
    const answers = [
      await list(path, { cursor: await cursorOf(path), ...filter }),
      await list(path, { cursor: await cursorOf(path, filter) }),
    ];

    for (const answer of answers) expect(answer).toBeProblem(400, 'cursor_invalid', 'cursor');
  });

  it.each([HISTORY, PARTICIPANTS])('of another conversation is refused by %s', async (path) => {
    const { id } = dataOf(
      await ana.api.POST(CONVERSATIONS, { body: { type: 'group', participantIds: [ben.id] } }),
    );
    const cursor = await cursorOf(path);

    const answer = await list(path, { cursor }, id);

    expect(answer).toBeProblem(400, 'cursor_invalid', 'cursor');
  });

  it.each([HISTORY, PARTICIPANTS])('is taken by %s whatever case the id is in', async (path) => {
    const cursor = await cursorOf(path);

    const answer = await list(path, { cursor }, group.toUpperCase());

    expect(answer.response.status).toBe(200);
  });

  it.each(LISTS)('of %s is refused where anything in it has been changed', async (path) => {
    const cursor = await cursorOf(path);
    const [tag, direction, ...key] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [
      string,
      number,
      ...string[],
    ];
    const encode = (...parts: unknown[]) =>
      Buffer.from(JSON.stringify(parts)).toString('base64url');
    const forged = [
      `${cursor}=`,
      `${cursor} `,
      `!${cursor}`,
      cursor.slice(0, -2),
      '',
      '💥',
      Buffer.from('null').toString('base64url'),
      encode(),
      encode(tag, 7, ...key),
      encode(tag, direction),
      encode(tag, direction, ...key, 'more'),
      ...key.flatMap((_, place) =>
        [
          '',
          'x',
          null,
          7,
          "' or 1=1",
          '2026-99-99T99:99:99.999Z',
          '2026-02-30T00:00:00.000Z',
          '9'.repeat(19),
        ].map((part) => encode(tag, direction, ...key.with(place, part as string))),
      ),
    ];

    for (const text of forged) {
      const answer = await list(path, { cursor: text });
      expect(answer).toBeProblem(400, 'cursor_invalid', 'cursor');
    }
  });
});
