import { aDirectConversation, aGroup, dataOf, type Person, users } from './support/given.js';
import { brokenInvariants } from './support/invariants.js';
import { leanRequest } from './support/lean-http.js';
import { useOwnParley } from './support/parley.js';
import { Random } from './support/random.js';

/** How many; `UNREAD_OPERATIONS=100000` for the long run (CONTRIBUTING.md). */
const OPERATIONS = Number(process.env['UNREAD_OPERATIONS'] ?? 2000);
const SEED = Number(process.env['UNREAD_SEED'] ?? 1);
const CHECKS = 10;
const WORKERS = 8;

/** Longer than the long run. */
const parley = useOwnParley({ ACCESS_TOKEN_TTL: '86400' });
import.meta.jest.setTimeout(60_000 + OPERATIONS * 20);

interface Room {
  id: string;
  isGroup: boolean;
  /** Sent so far, those of them that are deleted included. */
  messages: { id: string; sender: Person }[];
}

/** What somebody asks for, and what is to be remembered of the answer. */
interface Operation {
  by: Person;
  method: string;
  path: string;
  body?: object;
  then?: (data: unknown) => void;
}

type Choice = (random: Random, me: Person, room: Room) => Operation | undefined;

let owner: Person;
let people: Person[];
let rooms: Room[];
beforeAll(async () => {
  people = await users('olga', 'ana', 'ben', 'cleo', 'dora', 'emil');
  const [first, ...others] = people as [Person, ...Person[]];
  owner = first;
  const groups = await Promise.all(Array.from({ length: 6 }, () => aGroup(owner, others)));
  const directs = await Promise.all(others.map((other) => aDirectConversation(owner, other)));
  rooms = [...groups, ...directs].map(({ id, type }) => ({
    id,
    isGroup: type === 'group',
    messages: [],
  }));
});

/** Of a message that there is, or of one just past the end. */
const someSeq = (random: Random, { messages }: Room) => 1 + random.below(messages.length + 1);

const move =
  (pointer: string): Choice =>
  (random, by, room) => ({
    by,
    method: 'PUT',
    path: `/conversations/${room.id}/${pointer}`,
    body: { seq: someSeq(random, room) },
  });

const send: Choice = (_, by, { id, messages }) => ({
  by,
  method: 'POST',
  path: `/conversations/${id}/messages`,
  body: { body: 'x' },
  then: (data) => messages.push({ id: (data as { id: string }).id, sender: by }),
});

const remove: Choice = (random, _, { messages }) => {
  if (messages.length === 0) return undefined;
  const { id, sender } = random.of(messages);
  return { by: sender, method: 'DELETE', path: `/messages/${id}` };
};

const hide: Choice = (random, by, { messages }) =>
  messages.length === 0
    ? undefined
    : { by, method: 'DELETE', path: `/messages/${random.of(messages).id}?for=me` };

const leave: Choice = (_, by, { id, isGroup }) =>
  by === owner || !isGroup ? undefined : { by, method: 'POST', path: `/conversations/${id}/leave` };

const join: Choice = (_, { id }, room) => ({
  by: owner,
  method: 'POST',
  path: `/conversations/${room.id}/participants`,
  body: { participantIds: [id] },
});

const prefer: Choice = (random, by, { id }) => {
  const mutedUntil = random.below(2) ? new Date(Date.now() + 86_400_000).toISOString() : null;
  const body = { archived: random.below(3) === 0, mutedUntil };
  return { by, method: 'PATCH', path: `/conversations/${id}/preferences`, body };
};

const clear: Choice = (_, by, { id }) => ({
  by,
  method: 'POST',
  path: `/conversations/${id}/clear`,
});

/** As often as they stand here. */
const MIX: Choice[] = [
  ...Array<Choice>(40).fill(send),
  ...Array<Choice>(18).fill(move('read')),
  ...Array<Choice>(14).fill(move('unread')),
  ...Array<Choice>(18).fill(remove),
  ...Array<Choice>(8).fill(hide),
  ...[leave, join, join, join, prefer, prefer, clear],
];

/** @returns the statuses of answers that no such operation should get */
async function operate(count: number, random: Random): Promise<number[]> {
  const unexpected: number[] = [];
  for (let done = 0; done < count;) {
    const operation = random.of(MIX)(random, random.of(people), random.of(rooms));
    if (operation === undefined) continue;
    const { by, method, path, body, then } = operation;
    const { status, data } = await leanRequest(method, `/api${path}`, by.accessToken, body);
    if (status < 300) then?.(data);
    else if (![400, 404, 409].includes(status)) unexpected.push(status);
    done += 1;
  }
  return unexpected;
}

interface Count {
  user: string;
  conversation: string;
  unread: number;
  isArchived: boolean;
  isMuted: boolean;
}

/** From the messages themselves, one by one. */
const recount = () =>
  parley.database.query<Count>(`
    select p.user_id as "user", p.conversation_id as conversation,
      p.archived_at_seq is not null and (p.archived_at_seq >= c.last_seq
        or coalesce(p.muted_until > now(), false)) as "isArchived",
      coalesce(p.muted_until > now(), false) as "isMuted", count(m.seq)::int as unread
    from participants p join conversations c on c.id = p.conversation_id
    left join messages m on m.conversation_id = p.conversation_id
      and m.seq > p.last_read_seq and m.seq > p.visible_from_seq
      and m.sender_id <> p.user_id and m.deleted_at is null and m.seq <> all (p.hidden_seqs)
    group by p.user_id, p.conversation_id, c.last_seq`);

const totalOf = (counts: Count[]) => ({
  unreadCount: counts.reduce((sum, { unread }) => sum + Math.min(unread, 1000), 0),
  unreadCapped: counts.some(({ unread }) => unread >= 1000),
  conversationCount: counts.filter(({ unread }) => unread > 0).length,
});

/** @returns what is shown and what was counted, where they are not the same */
async function differences(): Promise<unknown[]> {
  const counts = await recount();
  const found = await Promise.all(
    people.map(async ({ id, api }) => {
      const own = counts.filter(({ user }) => user === id);
      const query = { limit: 100 };
      const { items } = dataOf(await api.GET('/api/conversations', { params: { query } }));
      const shown = items.map((item) => [item.id, item.unreadCount, item.unreadCapped]);
      const counted = own.map((each) => [
        each.conversation,
        Math.min(each.unread, 1000),
        each.unread >= 1000,
      ]);
      const active = own.filter(({ isArchived }) => !isArchived);
      const total = {
        ...totalOf(active.filter(({ isMuted }) => !isMuted)),
        muted: totalOf(active.filter(({ isMuted }) => isMuted)),
      };
      const shownTotal = dataOf(await api.GET('/api/users/me/unread'));
      return different(shown.sort(), counted.sort()).concat(different([shownTotal], [total]));
    }),
  );
  return found.flat();
}

const different = (shown: object[], counted: object[]): unknown[] =>
  Array.from({ length: Math.max(shown.length, counted.length) }, (_, index) => ({
    shown: shown[index],
    counted: counted[index],
  })).filter((pair) => inOrder(pair.shown) !== inOrder(pair.counted));

/** As JSON, whatever the order of its fields. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort())
      : each,
  );

describe(`${OPERATIONS} random operations of several people at once`, () => {
  it('leave unread counts that are what counting the messages gives', async () => {
    const randoms = Array.from({ length: WORKERS }, (_, worker) => new Random(SEED * 100 + worker));
    const share = Math.ceil(OPERATIONS / CHECKS / WORKERS);

    for (let check = 0; check < CHECKS; check++) {
      const unexpected = await Promise.all(randoms.map((random) => operate(share, random)));

      expect(unexpected.flat()).toEqual([]);
      expect(await differences()).toEqual([]);
    }
    expect(await brokenInvariants(parley.database)).toEqual([]);
    const [most] = (await recount()).sort((a, b) => b.unread - a.unread);
    expect(most?.unread).toBeGreaterThan(0);
  });
});
