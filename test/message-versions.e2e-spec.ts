import { aGroup, aMessage, dataOf, type Message, type Person, users } from './support/given.js';
import { at } from './support/groups.js';
import { useParley } from './support/parley.js';

const parley = useParley();

let ana: Person;
let ben: Person;
let group: { id: string };
let message: Message;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
});
beforeEach(async () => {
  group = await aGroup(ana, [ben]);
  message = await aMessage(ben, group, 'at five');
});

const edit = ({ api }: Person, body: string) =>
  api.PATCH('/api/messages/{id}', { ...at(message), body: { body } });
const versions = ({ api }: Person, query: { limit?: number; cursor?: string } = {}) =>
  api.GET('/api/messages/{id}/versions', { params: { path: { id: message.id }, query } });
const textsOf = (answer: Awaited<ReturnType<typeof versions>>) =>
  dataOf(answer).items.map(({ version, body }) => `${version} ${body}`);
const kept = () =>
  parley.database.query('select from message_versions where message_id = $1', [message.id]);

describe('The versions of a message', () => {
  it('are what it says alone while nobody has edited it, and nothing is kept', async () => {
    const { items } = dataOf(await versions(ana));

    expect(items).toEqual([{ version: 1, body: 'at five', writtenAt: message.sentAt }]);
    expect(await kept()).toEqual([]);
  });

  it('are all its texts, the newest first, each with the version and time it came with', async () => {
    const first = dataOf(await edit(ben, 'at six'));
    const second = dataOf(await edit(ben, 'at seven'));

    expect(dataOf(await versions(ana)).items).toEqual([
      { version: second.version, body: 'at seven', writtenAt: second.editedAt },
      { version: first.version, body: 'at six', writtenAt: first.editedAt },
      { version: 1, body: 'at five', writtenAt: message.sentAt },
    ]);
  });

  it('are no more by an edit to the same text', async () => {
    await edit(ben, 'at five');
    await edit(ben, 'at six');
    await edit(ben, 'at six');

    expect(textsOf(await versions(ana))).toEqual(['2 at six', '1 at five']);
  });

  it('count the changes that left the text as it was', async () => {
    const raise = 'update messages set version = version + 1 where id = $1';
    await parley.database.query(raise, [message.id]);
    await edit(ben, 'at six');
    await parley.database.query(raise, [message.id]);
    await edit(ben, 'at seven');

    expect(textsOf(await versions(ana))).toEqual(['5 at seven', '3 at six', '1 at five']);
  });

  it('begin with the text that is known where edits were not kept yet', async () => {
    await edit(ben, 'at six');
    await parley.database.query('delete from message_versions where message_id = $1', [message.id]);

    const before = textsOf(await versions(ana));
    await edit(ben, 'at seven');

    expect(before).toEqual(['2 at six']);
    expect(textsOf(await versions(ana))).toEqual(['3 at seven', '2 at six']);
  });

  it('are paged both ways', async () => {
    for (const body of ['at six', 'at seven', 'at eight']) await edit(ben, body);

    const first = dataOf(await versions(ana, { limit: 3 }));
    const last = dataOf(await versions(ana, { limit: 3, cursor: first.nextCursor ?? '' }));
    const back = dataOf(await versions(ana, { limit: 3, cursor: last.prevCursor ?? '' }));

    expect(first.items.map(({ version }) => version)).toEqual([4, 3, 2]);
    expect(last.items.map(({ version }) => version)).toEqual([1]);
    expect(last.nextCursor).toBeNull();
    expect(back.items).toEqual(first.items);
    expect(back.prevCursor).toBeNull();
  });

  it('have cursors of their own', async () => {
    await edit(ben, 'at six');
    const { nextCursor } = dataOf(await versions(ana, { limit: 1 }));
    message = await aMessage(ben, group);

    const answer = await versions(ana, { cursor: nextCursor ?? '' });

    expect(answer).toBeProblem(400, 'cursor_invalid', 'cursor');
  });

  it('are gone at once when it is deleted', async () => {
    await edit(ben, 'at six');

    await ben.api.DELETE('/api/messages/{id}', at(message));

    expect(dataOf(await versions(ben)).items).toEqual([]);
    expect(await kept()).toEqual([]);
  });

  it('go with the messages of a closed conversation', async () => {
    await edit(ben, 'at six');

    await parley.database.query('delete from messages where id = $1', [message.id]);

    expect(await kept()).toEqual([]);
  });

  it('are for those who may see the message', async () => {
    const [cleo] = await users('cleo');

    expect(await versions(cleo)).toBeProblem(404, 'message_not_found');
  });
});
