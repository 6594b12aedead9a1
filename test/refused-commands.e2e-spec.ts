import { randomUUID } from 'node:crypto';
import { document } from './support/document.js';
import { aCursor, eventsSince } from './support/feed.js';
import { aGroup, aMessage, type Message, type Person, users } from './support/given.js';
import { putOut } from './support/groups.js';
import { useParley } from './support/parley.js';
import { aStream, closeSockets, type Socket, type SocketFrame } from './support/socket.js';

const parley = useParley();
afterAll(closeSockets);

interface Ids {
  conversation: string;
  message: string;
  /** A conversation of whoever says it. */
  own: string;
}

interface Command {
  what: string;
  fields: (ids: Ids) => object;
  code: string;
}

const there = ({ conversation: conversationId }: Ids) => ({ conversationId });

/** By type, what names something of a conversation, and how that is refused to who is not in it. */
const COMMANDS: Record<string, Command[]> = {
  'message.send': [
    {
      what: 'there',
      fields: (ids) => ({ ...there(ids), body: 'let me in' }),
      code: 'conversation_not_found',
    },
    {
      what: 'as a reply to what is said there',
      fields: ({ own, message }) => ({ conversationId: own, body: 're', parentId: message }),
      code: 'parent_not_found',
    },
    {
      what: 'that quotes what is said there',
      fields: ({ own, message }) => ({ conversationId: own, body: 're', quotedMessageId: message }),
      code: 'quoted_message_not_found',
    },
  ],
  read: [
    { what: 'there', fields: (ids) => ({ ...there(ids), seq: 1 }), code: 'conversation_not_found' },
  ],
  'typing.start': [{ what: 'there', fields: there, code: 'conversation_not_found' }],
  'typing.stop': [{ what: 'there', fields: there, code: 'conversation_not_found' }],
};

/** Name nothing but the session of the socket; `stream-ends` has tokens of others. */
const NAMING_NOTHING = ['auth', 'ping'];

const CALLERS = ['stranger', 'removed'] as const;
type Caller = (typeof CALLERS)[number];

let people: Record<Caller | 'owner' | 'member', Person>;
let sockets: Record<Caller, Socket>;
let message: Message;
const own = {} as Record<Caller, string>;

beforeAll(async () => {
  const [owner, member, stranger, removed, other] = await users('olga', 'mia', 'sam', 'rae', 'max');
  people = { owner, member, stranger, removed };
  const group = await aGroup(owner, [member, removed]);
  message = await aMessage(member, group, 'a secret');
  const watching = await aStream(member);
  sockets = { stranger: await aStream(stranger), removed: await aStream(removed) };
  sockets.removed.say({ type: 'typing.start', conversationId: group.id, ref: 'typing' });
  expect(await sockets.removed.answer('typing')).toMatchObject({ type: 'ack' });
  for (const caller of CALLERS) own[caller] = (await aGroup(people[caller], [other])).id;
  await putOut(owner, group, removed);
  await sockets.removed.find(({ type }) => type === 'participant.removed');
  await watching.find(({ type }) => type === 'typing.stopped');
});

async function answerTo(caller: Caller, type: string, fields: object): Promise<SocketFrame> {
  const ref = randomUUID();
  sockets[caller].say({ type, ref, ...fields });
  return { ...(await sockets[caller].answer(ref)), ref: '' };
}

/** All that is kept of the conversation. */
const contents = (): Promise<unknown[]> =>
  parley.database.query(
    `select c, (select json_agg(p order by user_id) from participants p where conversation_id = c.id),
       (select json_agg(m order by seq) from messages m where conversation_id = c.id)
     from conversations c where id = $1`,
    [message.conversationId],
  );

describe('A command to a conversation', () => {
  it('is of a type that is listed here', () => {
    const { discriminator } = document.components.schemas['ClientFrame'] as unknown as {
      discriminator: { mapping: Record<string, string> };
    };
    const listed = [...Object.keys(COMMANDS), ...NAMING_NOTHING];

    expect(listed.sort()).toEqual(Object.keys(discriminator.mapping).sort());
  });
});

const CASES = Object.entries(COMMANDS).flatMap(([type, commands]) =>
  commands.flatMap((command) => CALLERS.map((caller) => ({ type, caller, ...command }))),
);

describe('A command of who is not in the conversation', () => {
  it.each(CASES)(
    'is refused as if there were none, and nobody is told: $type $what, by the $caller',
    async ({ type, caller, fields, code }) => {
      const before = await contents();
      const since = await aCursor(people.member);
      const watching = await aStream(people.member);

      const ids = { conversation: message.conversationId, message: message.id, own: own[caller] };
      const nothing = { ...ids, conversation: randomUUID(), message: randomUUID() };
      const answer = await answerTo(caller, type, fields(ids));

      expect(answer).toMatchObject({ type: 'error', code });
      expect(answer).toEqual(await answerTo(caller, type, fields(nothing)));
      expect(await contents()).toEqual(before);
      expect(await eventsSince(people.member, since)).toEqual([]);
      watching.say({ type: 'ping', ref: 'last' });
      await watching.answer('last');
      expect(watching.events).toEqual([]);
    },
  );
});
