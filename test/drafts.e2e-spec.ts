import { aCursor, eventsSince } from './support/feed.js';
import {
  aDirectConversation,
  aGroup,
  aMessage,
  dataOf,
  logIn,
  type Person,
  users,
} from './support/given.js';
import { add, ban, clear, type Group, leave } from './support/groups.js';
import { pagesFrom } from './support/pages.js';
import { useParley } from './support/parley.js';
import { deleteDraft, draftsOf, readDraft, writeDraft } from './support/drafts.js';
import { RawTransaction, untilWaiting } from './support/raw-transaction.js';
import { closeSockets, aStream } from './support/socket.js';
import { remove } from './support/threads.js';

const parley = useParley();
afterEach(closeSockets);

let ana: Person;
let ben: Person;
let group: Group;
beforeEach(async () => {
  [ana, ben] = await users('ana', 'ben');
  group = await aGroup(ana, [ben]);
});

describe('A draft', () => {
  it('is there on all devices of who has written it, with all that it was given', async () => {
    const [parent, quoted] = [await aMessage(ana, group), await aMessage(ana, group)];
    const rest = { parentId: parent.id, quotedMessageId: quoted.id };
    const phone = { ...ben, ...(await logIn(ben.username)) };

    const draft = dataOf(await writeDraft(ben, group, 'See you at', rest));

    expect(draft).toMatchObject({ conversationId: group.id, body: 'See you at', ...rest });
    expect((await readDraft(phone, group)).data).toEqual(draft);
    expect(await draftsOf(phone)).toEqual([draft]);
  });

  it('is one a conversation: another takes its place, whole', async () => {
    const { id } = await aMessage(ana, group);
    const rest = { parentId: id, quotedMessageId: id };
    const first = dataOf(await writeDraft(ben, group, 'See', rest));

    const second = dataOf(await writeDraft(ben, group, 'See you'));

    expect(second).toMatchObject({ body: 'See you', parentId: null, quotedMessageId: null });
    expect(second.updatedAt >= first.updatedAt).toBe(true);
    expect(await draftsOf(ben)).toEqual([second]);
  });

  it('is for them alone: nobody else reads or hears of it', async () => {
    const since = await aCursor(ana);

    await writeDraft(ben, group, 'Ana is annoying');
    await deleteDraft(ben, group);
    await writeDraft(ben, group, 'Ana is annoying');

    expect(await readDraft(ana, group)).toBeProblem(404, 'draft_not_found');
    expect(await draftsOf(ana)).toEqual([]);
    expect(await eventsSince(ana, since)).toEqual([]);
  });

  it('is told to their other devices, and so is that there is none', async () => {
    const phone = await aStream({ ...ben, ...(await logIn(ben.username)) });
    const since = await aCursor(ben);

    const draft = dataOf(await writeDraft(ben, group, 'See you at'));
    const told = await phone.find(({ type }) => type === 'draft.updated');
    await deleteDraft(ben, group);

    expect(told).toMatchObject({ conversationId: group.id, data: draft });
    expect(await eventsSince(ben, since)).toMatchObject([
      { type: 'draft.updated', data: null },
      { type: 'draft.deleted', data: { conversationId: group.id } },
    ]);
  });

  it('is deleted once; again is no matter, and nothing is told', async () => {
    await writeDraft(ben, group, 'See you at');
    await deleteDraft(ben, group);
    const since = await aCursor(ben);

    expect((await deleteDraft(ben, group)).response.status).toBe(204);
    expect(await readDraft(ben, group)).toBeProblem(404, 'draft_not_found');
    expect(await eventsSince(ben, since)).toEqual([]);
  });

  it('stays when a message is sent, and when the conversation is cleared', async () => {
    await writeDraft(ben, group, 'See you at');

    await aMessage(ben, group);
    await clear(ben, group);

    expect(await draftsOf(ben)).toMatchObject([{ body: 'See you at' }]);
  });

  it('is kept whatever becomes of what it replies to', async () => {
    const { id } = await aMessage(ana, group);
    const rest = { parentId: id, quotedMessageId: id };
    await writeDraft(ben, group, 'See you', rest);
    await remove(ana, { id });

    const again = dataOf(await writeDraft(ben, group, 'See you at', rest));

    expect(again).toMatchObject({ body: 'See you at', ...rest });
    const { body, parentId } = again;
    const sent = await ben.api.POST('/api/messages', {
      body: { conversationId: group.id, body, parentId: parentId ?? '' },
    });
    expect(sent).toBeProblem(409, 'parent_deleted');
  });
});

describe('Drafts', () => {
  it('are listed over all conversations, written last first, page by page and back', async () => {
    const groups = [group, await aGroup(ana, [ben]), await aDirectConversation(ana, ben)];
    for (const index of [0, 1, 2, 0]) await writeDraft(ben, groups[index] ?? group, `in ${index}`);
    const page = async (cursor?: string) => {
      const query = { limit: 1, ...(cursor !== undefined && { cursor }) };
      return dataOf(await ben.api.GET('/api/drafts', { params: { query } }));
    };

    const first = await page();
    const forwards = [first, ...(await pagesFrom(first, 'next', page))];
    const last = forwards.at(-1) ?? first;
    const backwards = [last, ...(await pagesFrom(last, 'prev', page))];

    const textsOf = (pages: (typeof first)[]) =>
      pages.flatMap(({ items }) => items.map(({ body }) => body));
    expect(textsOf(forwards)).toEqual(['in 0', 'in 2', 'in 1']);
    expect(textsOf(backwards)).toEqual(textsOf(forwards).reverse());
  });

  it('of devices that write at once are as the last event says, and the last answer', async () => {
    let body: string | undefined;
    for (let round = 0; round < 10; round++) {
      const since = await aCursor(ben);

      await Promise.all(
        Array.from({ length: 9 }, (_, index) =>
          index % 3 ? writeDraft(ben, group, `${round} ${index}`) : deleteDraft(ben, group),
        ),
      );

      for (const event of await eventsSince(ben, since)) {
        body = event.type === 'draft.updated' ? (event.data?.body ?? body) : undefined;
      }
      expect((await draftsOf(ben)).map((draft) => draft.body)).toEqual(body ? [body] : []);
    }
  });
});

describe('Nothing is left of a draft', () => {
  const left = () => parley.database.query('select 1 from drafts where user_id = $1', [ben.id]);
  const itemsOf = async ({ api }: Person, dryRun: boolean) =>
    dataOf(await api.DELETE('/api/users/me', { params: { query: { dryRun } } })).items;

  it.each<[string, () => Promise<unknown>]>([
    ['has left', () => leave(ben, group)],
    ['was put out', () => ban(ana, group, ben)],
    [
      'is in a conversation that was closed',
      () => ana.api.DELETE('/api/conversations/{id}', { params: { path: { id: group.id } } }),
    ],
  ])('of who %s', async (_how, go) => {
    const since = await aCursor(ben);
    await writeDraft(ben, group, 'a secret');

    await go();

    expect(await left()).toEqual([]);
    expect(await readDraft(ben, group)).toBeProblem(404, 'conversation_not_found');
    expect(await writeDraft(ben, group, 'again')).toBeProblem(404, 'conversation_not_found');
    expect(JSON.stringify(await eventsSince(ben, since))).not.toContain('a secret');
  });

  it('that is written as its writer is put out', async () => {
    const removal = await RawTransaction.begin(parley.database);
    await removal.query('delete from participants where user_id = $1', [ben.id]);

    const writing = writeDraft(ben, group, 'too late');
    await untilWaiting(parley.database, 1);
    await removal.commit();

    expect(await writing).toBeProblem(404, 'conversation_not_found');
    expect(await left()).toEqual([]);
  });

  it('where somebody comes back', async () => {
    await writeDraft(ben, group, 'See you at');
    await leave(ben, group);
    await add(ana, group, ben);

    expect(await readDraft(ben, group)).toBeProblem(404, 'draft_not_found');
  });

  it('of an account that is deleted, as the receipt says', async () => {
    await writeDraft(ben, group, 'See you at');
    await writeDraft(ben, await aDirectConversation(ana, ben), 'See you');
    const expected = { kind: 'drafts', count: 2, kept: false };

    expect(await itemsOf(ben, true)).toContainEqual(expected);
    expect(await draftsOf(ben)).toHaveLength(2);
    expect(await itemsOf(ben, false)).toContainEqual(expected);
    expect(await left()).toEqual([]);
  });

  it('that is written as the account goes', async () => {
    const deletion = await RawTransaction.begin(parley.database);
    await deletion.query('update users set deleted_at = now() where id = $1', [ben.id]);

    const writing = writeDraft(ben, group, 'too late');
    await untilWaiting(parley.database, 1);
    await deletion.commit();

    expect(await writing).toBeProblem(404, 'conversation_not_found');
    expect(await left()).toEqual([]);
  });
});
