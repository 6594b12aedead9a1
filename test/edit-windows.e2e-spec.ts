import { aGroup, aMessage, dataOf, type Message, type Person, users } from './support/given.js';
import { at, setRole } from './support/groups.js';
import { useOwnParley } from './support/parley.js';

const parley = useOwnParley({ EDIT_WINDOW: '60', DELETE_WINDOW: '120' });

let ana: Person;
let ben: Person;
let cleo: Person;
let group: { id: string };
let message: Message;
beforeAll(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
});
beforeEach(async () => {
  group = await aGroup(ana, [ben, cleo]);
  message = await aMessage(ben, group, 'at five');
});

const edit = ({ api }: Person, body = 'at six') =>
  api.PATCH('/api/messages/{id}', { ...at(message), body: { body } });
const remove = ({ api }: Person) => api.DELETE('/api/messages/{id}', at(message));
const sentAgo = (seconds: number) =>
  parley.database.query(
    `update messages set sent_at = now() - make_interval(secs => $2) where id = $1`,
    [message.id, seconds],
  );

describe('The time to edit a message', () => {
  it('is over when the window is', async () => {
    await sentAgo(55);
    const inTime = await edit(ben);
    await sentAgo(61);

    expect(dataOf(inTime)).toMatchObject({ body: 'at six' });
    expect(await edit(ben, 'at seven')).toBeProblem(403, 'edit_window_over');
    expect(await edit(ben, 'at six')).toBeProblem(403, 'edit_window_over');
  });

  it('tells others nothing: not theirs it was before', async () => {
    await sentAgo(61);

    expect(await edit(cleo)).toBeProblem(403, 'not_your_message');
  });
});

describe('The time to delete a message', () => {
  it('is over when the window is', async () => {
    await sentAgo(121);
    const late = await remove(ben);
    await sentAgo(115);

    expect(late).toBeProblem(403, 'delete_window_over');
    expect((await remove(ben)).response.status).toBe(204);
  });

  it('is not bounded for moderators, with messages of others and their own', async () => {
    await sentAgo(121);
    const others = await remove(ana);
    message = await aMessage(ben, group);
    await setRole(ana, group, ben, 'admin');
    await sentAgo(121);

    expect([others, await remove(ben)].map(({ response }) => response.status)).toEqual([204, 204]);
  });

  it('does not keep from deleting again what is deleted', async () => {
    await remove(ben);
    await sentAgo(121);

    expect((await remove(ben)).response.status).toBe(204);
  });
});
