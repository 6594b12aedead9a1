import { aGroup, aMessage, dataOf, type Person, users } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { remove } from './support/threads.js';
import { until } from './support/until.js';
import { bodies, chatter, fill, indexed, searched } from './support/search.js';

const parley = useOwnParley();
import.meta.jest.setTimeout(120_000);

const blocksOf = ({ id }: { id: string }) =>
  parley.database.query<{ first: number; last: number }>(
    `select first_seq::int as first, last_seq::int as last from search_blocks
     where conversation_id = $1 order by first_seq`,
    [id],
  );

/** So many messages, each with a block of 64. */
const blocks = (count: number) =>
  Array.from({ length: Math.ceil(count / 64) }, (_, at) => ({
    first: at * 64 + 1,
    last: Math.min((at + 1) * 64, count),
  }));

let ana: Person;
let ben: Person;
let group: { id: string };
beforeEach(async () => {
  [ana, ben] = await users('ana', 'ben');
  group = await aGroup(ana, [ben]);
});

describe('The index', () => {
  it('has each block once, whichever of several nodes writes it', async () => {
    const node = await parley.anotherNode();

    await fill(parley.database, ben, group, chatter(64 * 40 + 10));
    await indexed(parley.database, group);

    expect(await blocksOf(group)).toEqual(blocks(64 * 40 + 10));
    await node.stop();
  });

  it('is finished by another node when the one that wrote it is killed', async () => {
    const node = await parley.anotherNode();
    await fill(parley.database, ben, group, ['A wombat', ...chatter(64 * 200)]);
    await until(async () => (await blocksOf(group)).length > 0);

    await node.stop('SIGKILL');
    await indexed(parley.database, group);

    expect(await blocksOf(group)).toEqual(blocks(64 * 200 + 1));
    expect(bodies(await searched(ana, 'wombat'))).toEqual(['A wombat']);
  });

  it('knows a message that was deleted while its block was written, once that is undone', async () => {
    const message = await aMessage(ben, group, 'The wombat sleeps');
    await fill(parley.database, ben, group, chatter(80));
    await remove(ben, message);
    await indexed(parley.database, group);

    dataOf(await ben.api.POST('/api/messages/{id}/restore', { params: { path: message } }));

    expect(bodies(await searched(ana, 'wombat'))).toEqual(['The wombat sleeps']);
    await indexed(parley.database, group);
    expect(bodies(await searched(ana, 'wombat'))).toEqual(['The wombat sleeps']);
  });
});
