import { aCursor, eventsSince } from './support/feed.js';
import { aGroup, aMessage, dataOf, type Message, type Person, users } from './support/given.js';
import { at, change, type Group, leave, setRole } from './support/groups.js';
import { useParley } from './support/parley.js';

const parley = useParley();

let ana: Person;
let ben: Person;
let cleo: Person;
let stranger: Person;
let group: Group;
beforeAll(async () => {
  [ana, ben, cleo, stranger] = await users('ana', 'ben', 'cleo', 'sam');
});
beforeEach(async () => {
  group = await aGroup(ana, [ben, cleo]);
});

const edit = ({ api }: Person, message: Message, body: string) =>
  api.PATCH('/api/messages/{id}', { ...at(message), body: { body } });
const read = async ({ api }: Person, message: Message): Promise<Message> =>
  dataOf(await api.GET('/api/messages/{id}', at(message)));

/** What the mentions of a message say of its text, and of whom. */
const stretches = ({ body, mentions }: Message): [string | undefined, string | undefined][] =>
  mentions.map(({ kind, user, start, length }) => [
    body?.slice(start, start + length),
    kind === 'all' ? kind : user?.id,
  ]);
const mentionedRows = (message: Message) =>
  parley.database.query<{ user_id: string }>(
    `select user_id from message_mentions join messages using (conversation_id, seq) where id = $1`,
    [message.id],
  );

describe('A mention', () => {
  it('is the name of somebody in the conversation, and shows who they are', async () => {
    const message = await aMessage(ana, group, `ask @${ben.username}!`);

    expect(message.mentions).toEqual([
      {
        kind: 'user',
        user: { id: ben.id, username: ben.username, displayName: ben.username, avatarUrl: null },
        start: 4,
        length: ben.username.length + 1,
      },
    ]);
    expect(await read(cleo, message)).toEqual(message);
  });

  it('has its place in UTF-16 code units, in the order of the text', async () => {
    const message = await aMessage(
      ana,
      group,
      `🙂 @${cleo.username.toUpperCase()}, @${ben.username}. And @${ben.username}`,
    );

    expect(stretches(message)).toEqual([
      [`@${cleo.username.toUpperCase()}`, cleo.id],
      [`@${ben.username}`, ben.id],
      [`@${ben.username}`, ben.id],
    ]);
  });

  it('is none of somebody who is not there, of nobody, or in an e-mail address', async () => {
    await aGroup(stranger, [ana]);
    const text = `@${stranger.username} @nobody.at.all ${ben.email} x@${ben.username}`;

    expect((await aMessage(ana, group, text)).mentions).toEqual([]);
  });

  it('can be of oneself, and tells oneself nothing', async () => {
    const message = await aMessage(ana, group, `it is @${ana.username}`);

    expect(stretches(message)).toEqual([[`@${ana.username}`, ana.id]]);
    expect(await mentionedRows(message)).toEqual([]);
  });

  it('shows their name as it is now, and stays with them when they leave', async () => {
    const message = await aMessage(ana, group, `ask @${ben.username}`);
    await ben.api.PATCH('/api/users/me', { body: { displayName: 'Benedict' } });
    await leave(ben, group);

    const [mention] = (await read(ana, message)).mentions;

    expect(mention?.user).toMatchObject({ id: ben.id, displayName: 'Benedict' });
  });

  it('is that of a longer name where there is one, and of the sentence’s end where not', async () => {
    const rename = (username: string) =>
      parley.database.query(
        'update users set username = $2, username_key = lower($2) where id = $1',
        [cleo.id, username],
      );
    await rename(`${ben.username}.`);
    const both = await aMessage(ana, group, `@${ben.username}. @${ben.username}..`);
    await rename(cleo.username);
    const one = await aMessage(ana, group, `@${ben.username}. @${ben.username}..`);

    expect(stretches(both)).toEqual([
      [`@${ben.username}.`, cleo.id],
      [`@${ben.username}.`, cleo.id],
    ]);
    expect(stretches(one).map(([, id]) => id)).toEqual([ben.id, ben.id]);
  });

  it('goes by 100 in a message, and not by more', async () => {
    const body = (times: number) => `@${ben.username} `.repeat(times);

    const most = await aMessage(ana, group, body(100));
    const { api } = ana;
    const sent = await api.POST('/api/messages', {
      body: { conversationId: group.id, body: body(101) },
    });
    const edited = await edit(ana, most, body(101));

    expect(most.mentions).toHaveLength(100);
    expect(await mentionedRows(most)).toEqual([{ user_id: ben.id }]);
    for (const answer of [sent, edited]) expect(answer).toBeProblem(400, 'too_many_mentions');
    expect(await read(ana, most)).toEqual(most);
  });

  it('is none of the hundred where it names nobody there', async () => {
    const message = await aMessage(ana, group, `@${stranger.username} `.repeat(101));

    expect(message.mentions).toEqual([]);
  });

  it('does no harm to what is sent at the same time, however many it is', async () => {
    const bodies = Array.from({ length: 30 }, (_, index) =>
      index % 3 === 0 ? `@${ben.username} `.repeat(101) : `@${ben.username} ${index}`,
    );

    const answers = await Promise.all(
      bodies.map((body) =>
        ana.api.POST('/api/messages', { body: { conversationId: group.id, body } }),
      ),
    );

    const statuses = answers.map(({ response }) => response.status);
    expect(statuses).toEqual(bodies.map((_, index) => (index % 3 === 0 ? 400 : 201)));
    const seqs = answers.flatMap(({ data }) => data?.seq ?? []).sort((a, b) => a - b);
    expect(seqs).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('is told with the message, and found again by a retry', async () => {
    const since = await aCursor(ben);
    const body = { conversationId: group.id, body: `@${ben.username}`, clientMessageId: 'once' };

    const { data: first } = await ana.api.POST('/api/messages', { body });
    const { data: again } = await ana.api.POST('/api/messages', { body });

    expect(again).toEqual(first);
    expect(first?.mentions).toHaveLength(1);
    expect(await eventsSince(ben, since)).toMatchObject([{ data: first }]);
  });
});

describe('A mention of all', () => {
  it('is of owners and admins alone, unless the group lets others', async () => {
    await setRole(ana, group, ben, 'admin');

    const allowed = [await aMessage(ana, group, '@all'), await aMessage(ben, group, 'hey @All!')];
    const plain = await aMessage(cleo, group, '@all');
    await change(ana, group, { whoCanMentionAll: 'everyone' });
    allowed.push(await aMessage(cleo, group, '@all'));

    for (const { mentions } of allowed)
      expect(mentions).toMatchObject([{ kind: 'all', user: null }]);
    expect(plain.mentions).toEqual([]);
  });

  it('writes nothing for anybody', async () => {
    const message = await aMessage(ana, group, `@all, and @${ben.username} in particular`);

    expect(message.mentions.map(({ kind }) => kind)).toEqual(['all', 'user']);
    expect(await mentionedRows(message)).toEqual([]);
  });

  it('is none in a direct conversation', async () => {
    const body = { participantIds: [ben.id] };
    const direct = dataOf(await ana.api.POST('/api/conversations', { body }));

    expect((await aMessage(ana, direct, '@all')).mentions).toEqual([]);
  });

  it('leaves nobody the name', async () => {
    for (const username of ['all', 'ALL']) {
      const body = { username, email: 'all@example.org', password: 'seven wet otters' };
      const answer = await stranger.api.POST('/api/users/register', { body });
      expect(answer).toBeProblem(400, 'validation_failed', 'username');
    }
  });
});
