import { aGroup, aMessage, dataOf, type Message, type Person, users } from './support/given.js';
import { add, at, clear, get, type Group } from './support/groups.js';
import { useParley } from './support/parley.js';

const parley = useParley();

let ana: Person;
let ben: Person;
let cleo: Person;
let group: Group;
beforeAll(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
});
beforeEach(async () => {
  group = await aGroup(ana, [ben]);
});

const mentionBen = (): Promise<Message> => aMessage(ana, group, `@${ben.username}`);
const move = async (pointer: 'read' | 'unread', { api }: Person, seq: number) =>
  dataOf(await api.PUT(`/api/conversations/{id}/${pointer}`, { ...at(group), body: { seq } }));
const unread = async (person: Person) => {
  const { unreadCount, unreadMentions } = await get(person, group);
  return { unreadCount, unreadMentions };
};

describe('Unread mentions', () => {
  it('are the unread messages that mention one, each once, by name or by @all', async () => {
    await mentionBen();
    await aMessage(ana, group, `@${ben.username} @${ben.username}`);
    await aMessage(ana, group, `@all, and @${ben.username}`);
    await aMessage(ana, group, 'nobody in particular');

    expect(await unread(ben)).toEqual({ unreadCount: 4, unreadMentions: 3 });
  });

  it('are counted in the list of conversations, and by whoever moves the read pointer', async () => {
    for (let count = 0; count < 3; count++) await mentionBen();

    const { items } = dataOf(await ben.api.GET('/api/conversations'));

    expect(items.find(({ id }) => id === group.id)?.unreadMentions).toBe(3);
    expect(await move('read', ben, 2)).toMatchObject({ unreadCount: 1, unreadMentions: 1 });
    expect(await move('unread', ben, 1)).toMatchObject({ unreadCount: 3, unreadMentions: 3 });
    expect(await move('read', ben, 3)).toMatchObject({ unreadCount: 0, unreadMentions: 0 });
  });

  it('are none of others, nor one’s own', async () => {
    await add(ana, group, cleo);
    await mentionBen();
    await aMessage(ana, group, '@all');
    await move('unread', ana, 1);

    expect(await unread(cleo)).toEqual({ unreadCount: 2, unreadMentions: 1 });
    expect(await unread(ana)).toEqual({ unreadCount: 0, unreadMentions: 0 });
  });

  it('follow edits and deletions', async () => {
    const message = await mentionBen();
    const all = await aMessage(ana, group, '@all');
    await ana.api.PATCH('/api/messages/{id}', { ...at(message), body: { body: 'nobody' } });
    const edited = await unread(ben);
    await ana.api.DELETE('/api/messages/{id}', at(all));

    expect(edited).toEqual({ unreadCount: 2, unreadMentions: 1 });
    expect(await unread(ben)).toEqual({ unreadCount: 1, unreadMentions: 0 });
  });

  it('are none from before one joined or cleared the conversation', async () => {
    await aMessage(ana, group, '@all');
    await mentionBen();
    await add(ana, group, cleo);
    await move('unread', cleo, 1);
    await clear(ben, group);

    expect(await unread(cleo)).toEqual({ unreadCount: 2, unreadMentions: 0 });
    expect(await unread(ben)).toEqual({ unreadCount: 0, unreadMentions: 0 });
  });

  it.each([999, 1000, 1001])('are exact to 999, and 1000 for more: %i', async (count) => {
    await parley.database.query(
      `with sent as (
         insert into messages (conversation_id, seq, id, sender_id, body, mentions, sent_at)
         select $1, seq, gen_random_uuid(), $2, 'x',
           case when seq % 2 = 0 then '[{"userId": null, "start": 0, "length": 4}]'::jsonb end, now()
         from generate_series(1, $4::int) seq
         returning seq, mentions
       ), named as (
         insert into message_mentions (conversation_id, seq, user_id)
         select $1, seq, $3 from sent where mentions is null
       ) update conversations set last_seq = $4 where id = $1`,
      [group.id, ana.id, ben.id, count],
    );

    expect((await get(ben, group)).unreadMentions).toBe(Math.min(count, 1000));
  });
});
