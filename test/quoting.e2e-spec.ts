import { randomUUID } from 'node:crypto';
import { anAttachment, trySendWith } from './support/attachments.js';
import { closeEventStreams, EventStreamReader } from './support/event-stream.js';
import { aCursor, eventsSince } from './support/feed.js';
import { aGroup, aMessage, dataOf, type Message, type Person, users } from './support/given.js';
import { add, at, change, clear, get, type Group } from './support/groups.js';
import { useParley } from './support/parley.js';
import { aStream } from './support/socket.js';

useParley();
afterEach(closeEventStreams);

let ana: Person;
let ben: Person;
let group: Group;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
});
beforeEach(async () => {
  group = await aGroup(ana, [ben]);
});

const tryQuote = (
  { api }: Person,
  quotedMessageId: string,
  { to = group, ...rest }: { to?: Group; clientMessageId?: string; body?: string } = {},
) =>
  api.POST('/api/messages', {
    body: { conversationId: to.id, body: 'Six!', quotedMessageId, ...rest },
  });

const aQuote = async (person: Person, { id }: Message): Promise<Message> =>
  dataOf(await tryQuote(person, id));

const read = async ({ api }: Person, message: { id: string }): Promise<Message> =>
  dataOf(await api.GET('/api/messages/{id}', at(message)));

/** Wherever somebody reads it. */
async function everywhere(person: Person, message: Message, since: string): Promise<Message[]> {
  const here = dataOf(await person.api.GET('/api/conversations/{id}/messages', at(group)));
  const around = dataOf(
    await person.api.GET('/api/conversations/{id}/messages', {
      params: { ...at(group).params, query: { around: 'firstUnread' } },
    }),
  );
  const all = dataOf(await person.api.GET('/api/messages'));
  const conversations = dataOf(await person.api.GET('/api/conversations'));
  const events = await eventsSince(person, since);
  const candidates = [
    await read(person, message),
    ...[here, around, all].map(({ items }) => items.find(({ id }) => id === message.id)),
    (await get(person, group)).lastMessage,
    conversations.items.find(({ id }) => id === group.id)?.lastMessage,
    events.find(({ type }) => type === 'message.created')?.data as Message | undefined,
  ];
  return candidates.flatMap((candidate) => candidate ?? []);
}

describe('A quote', () => {
  it('shows what it quotes, wherever it is', async () => {
    const quoted = await aMessage(ana, group, 'When do we meet?');
    const since = await aCursor(ana);

    const quote = await aQuote(ben, quoted);

    const { id, seq, sender, body, sentAt } = quoted;
    const shown = { id, seq, sender, body, sentAt, hasAttachments: false, deletedAt: null };
    expect(quote).toMatchObject({ quotedMessageId: id, quotedMessage: shown });
    expect(await everywhere(ana, quote, since)).toEqual(Array(7).fill(quote));
    expect(await read(ana, quoted)).toMatchObject({ quotedMessageId: null, quotedMessage: null });
  });

  it('is sent at the address of the conversation and over a socket as well', async () => {
    const { id: quotedMessageId } = await aMessage(ana, group);
    const socket = await aStream(ben);

    const { data } = await ben.api.POST('/api/conversations/{id}/messages', {
      ...at(group),
      body: { body: 'Six!', quotedMessageId },
    });
    const command = { type: 'message.send', conversationId: group.id, body: 'Six!', ref: 1 };
    socket.say({ ...command, quotedMessageId });

    expect(data?.quotedMessage?.id).toBe(quotedMessageId);
    expect(await socket.answer(1)).toMatchObject({ type: 'ack', message: { quotedMessageId } });
  });

  it('shows the first 200 characters of what was said, as it is now, and that there are files', async () => {
    const long = `${'\u{1f600}'.repeat(199)}ab`;
    const quoted = dataOf(await trySendWith(ana, group, [await anAttachment(ana)]));
    const quote = await aQuote(ben, quoted);
    expect(quote.quotedMessage).toMatchObject({ body: '', hasAttachments: true });

    await ana.api.PATCH('/api/messages/{id}', { ...at(quoted), body: { body: long } });

    expect((await read(ben, quote)).quotedMessage?.body).toBe(long.slice(0, -1));
  });

  it('shows of what is deleted that it is', async () => {
    const quoted = await aMessage(ana, group);
    const quote = await aQuote(ben, quoted);

    await ana.api.DELETE('/api/messages/{id}', at(quoted));

    const { deletedAt } = await read(ana, quoted);
    expect((await read(ben, quote)).quotedMessage).toMatchObject({ body: null, deletedAt });
    expect(deletedAt).not.toBeNull();
  });

  it('that is deleted quotes nothing any more', async () => {
    const quote = await aQuote(ben, await aMessage(ana, group));

    await ben.api.DELETE('/api/messages/{id}', at(quote));

    expect(await read(ana, quote)).toMatchObject({ quotedMessageId: null, quotedMessage: null });
  });

  it('sent again is the same, and quoting something else another', async () => {
    const [first, second] = [await aMessage(ana, group), await aMessage(ana, group)];
    const rest = { clientMessageId: randomUUID() };
    const sent = await tryQuote(ben, first.id, rest);

    const again = await tryQuote(ben, first.id, rest);

    expect([again.response.status, again.data]).toEqual([200, sent.data]);
    expect(await tryQuote(ben, second.id, rest)).toBeProblem(422, 'client_message_id_reused');
  });
});

describe('Only a message is quoted', () => {
  const refused = async (person: Person, id: string) => {
    const answer = await tryQuote(person, id);
    expect(answer).toBeProblem(404, 'quoted_message_not_found');
  };

  it('that there is, in this conversation', async () => {
    const elsewhere = await aMessage(ana, await aGroup(ana, [ben]));
    const [eve] = await users('eve');
    const secret = await aMessage(eve, await aGroup(eve, [ben]));

    for (const { id } of [elsewhere, secret, { id: randomUUID() }]) await refused(ana, id);
    expect((await get(ana, group)).lastSeq).toBe(0);
  });

  it('that is not deleted', async () => {
    const quoted = await aMessage(ana, group);
    await ana.api.DELETE('/api/messages/{id}', at(quoted));

    await refused(ben, quoted.id);
  });

  it('that its sender may see', async () => {
    const [cleo] = await users('cleo');
    const quoted = await aMessage(ana, group);
    await change(ana, group, { historyVisibility: 'sinceJoin' });
    await add(ana, group, cleo);
    await clear(ben, group);

    for (const person of [cleo, ben]) await refused(person, quoted.id);
    expect((await aQuote(ana, quoted)).quotedMessage?.id).toBe(quoted.id);
  });

  it('without harm to those who send at the same time', async () => {
    const quoted = await aMessage(ana, group);

    const answers = await Promise.all([
      tryQuote(ana, randomUUID()),
      tryQuote(ben, quoted.id),
      tryQuote(ben, randomUUID()),
      tryQuote(ana, quoted.id),
    ]);

    expect(answers.map(({ response }) => response.status)).toEqual([404, 201, 404, 201]);
    expect((await get(ana, group)).lastSeq).toBe(3);
  });
});

describe('What is quoted', () => {
  const SECRET = 'an old secret';
  let cleo: Person;
  let old: Message;
  beforeEach(async () => {
    [cleo] = await users('cleo');
    old = await aMessage(ana, group, SECRET);
    await change(ana, group, { historyVisibility: 'sinceJoin' });
    await add(ana, group, cleo);
  });

  it('is kept from newcomers who may not see it, wherever they read the quote', async () => {
    const since = await aCursor(cleo);

    const quote = await aQuote(ben, old);

    const seen = await everywhere(cleo, quote, since);
    expect(seen).toEqual(Array(7).fill({ ...quote, quotedMessage: null }));
    expect(seen[0]?.quotedMessageId).toBe(old.id);
  });

  it('is kept from them by streams, and told to the others', async () => {
    const [theirs, mine] = [
      await EventStreamReader.open({ token: cleo.accessToken }),
      await EventStreamReader.open({ token: ana.accessToken }),
    ];

    const quote = await aQuote(ben, old);
    await ben.api.PATCH('/api/messages/{id}', { ...at(quote), body: { body: 'Seven!' } });

    expect(JSON.stringify(await theirs.untilEvents(2))).not.toContain(SECRET);
    for (const { data } of await mine.untilEvents(2)) {
      expect(data).toMatchObject({ data: { quotedMessage: { body: SECRET } } });
    }
  });

  it('is kept from who has cleared it since, also as the answer to a retry', async () => {
    const rest = { clientMessageId: randomUUID() };
    const quote = dataOf(await tryQuote(ben, old.id, rest));
    await clear(ben, group);

    const again = await tryQuote(ben, old.id, rest);

    expect(again.data).toEqual({ ...quote, quotedMessage: null });
    expect((await read(ana, quote)).quotedMessage?.body).toBe(SECRET);
  });
});
