import { aGroup, aMessage, dataOf, type Message, type Person, users } from './support/given.js';
import { add, at, type Group } from './support/groups.js';
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

const edit = async ({ api }: Person, message: Message, body: string): Promise<Message> =>
  dataOf(await api.PATCH('/api/messages/{id}', { ...at(message), body: { body } }));
const read = async ({ api }: Person, message: Message): Promise<Message> =>
  dataOf(await api.GET('/api/messages/{id}', at(message)));
const remove = ({ api }: Person, message: Message) => api.DELETE('/api/messages/{id}', at(message));

/** Whom it mentions, in order. */
const mentioned = ({ mentions }: Message): (string | undefined)[] =>
  mentions.map(({ kind, user }) => (kind === 'all' ? kind : user?.id));
const mentionedRows = (message: Message) =>
  parley.database.query<{ user_id: string }>(
    `select user_id from message_mentions join messages using (conversation_id, seq) where id = $1`,
    [message.id],
  );

describe('An edit', () => {
  it('mentions whom the new text mentions, and nobody else', async () => {
    const message = await aMessage(ana, group, `@${ben.username}`);

    const edited = await edit(ana, message, `@${cleo.username}, not you`);
    const rows = await mentionedRows(message);
    const both = await edit(ana, message, `@${cleo.username} @${ben.username}`);

    expect(mentioned(edited)).toEqual([cleo.id]);
    expect(rows).toEqual([{ user_id: cleo.id }]);
    expect(mentioned(both)).toEqual([cleo.id, ben.id]);
    expect(await mentionedRows(message)).toHaveLength(2);
  });

  it('may mention all, or no longer', async () => {
    const message = await aMessage(ana, group, `@${ben.username}`);

    const all = await edit(ana, message, `@all @${ben.username}`);
    const ofAll = await mentionedRows(message);
    const none = await edit(ana, message, 'nobody');

    expect(mentioned(all)).toEqual(['all', ben.id]);
    expect(ofAll).toEqual([]);
    expect(mentioned(none)).toEqual([]);
  });

  it('finds those who have joined since', async () => {
    const message = await aMessage(ana, group, `@${stranger.username}`);
    await add(ana, group, stranger);

    const edited = await edit(ana, message, `now @${stranger.username}`);

    expect(mentioned(edited)).toEqual([stranger.id]);
  });
});

describe('A message that is deleted', () => {
  it('mentions nobody', async () => {
    const message = await aMessage(ana, group, `@all @${ben.username} @${cleo.username}`);
    const named = await aMessage(ana, group, `@${ben.username}`);

    for (const one of [message, named]) await remove(ana, one);

    for (const one of [message, named]) {
      expect(mentioned(await read(ben, one))).toEqual([]);
      expect(await mentionedRows(one)).toEqual([]);
    }
  });

  it('with its conversation takes the rows of its mentions along', async () => {
    const message = await aMessage(ana, group, `@${ben.username}`);

    await parley.database.query('delete from messages where id = $1', [message.id]);

    const left = await parley.database.query(
      'select from message_mentions where conversation_id = $1',
      [group.id],
    );
    expect(left).toEqual([]);
  });
});
