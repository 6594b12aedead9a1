import { aGroup, aMessage, type Person, users } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { restore } from './support/restoring.js';
import { remove } from './support/threads.js';
import { until } from './support/until.js';

const parley = useOwnParley({ RESTORE_WINDOW: '1' });

let ana: Person;
let group: { id: string };
beforeAll(async () => {
  const [me, ben] = await users('ana', 'ben');
  ana = me;
  group = await aGroup(ana, [ben]);
});

describe('What a deleted message was', () => {
  const kept = async () => (await parley.database.query('select 1 from deleted_messages')).length;

  it('is forgotten when it can no longer be restored', async () => {
    const message = await aMessage(ana, group);
    await remove(ana, message);
    expect(await kept()).toBe(1);

    await until(async () => (await kept()) === 0);

    expect(await restore(ana, message)).toBeProblem(403, 'restore_window_over');
  });

  it('is not kept at all on a server with RESTORE_WINDOW=0', async () => {
    const node = await parley.anotherNode({ RESTORE_WINDOW: '0' });
    const message = await aMessage(ana, group);

    await fetch(`${node.url}/api/messages/${message.id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${ana.accessToken}` },
    });

    expect(await kept()).toBe(0);
    expect(await restore(ana, message)).toBeProblem(403, 'restore_window_over');
    await node.stop();
  });
});
