import { aGroup, aMessage, dataOf, type Person, users } from './support/given.js';
import { hide } from './support/hiding.js';
import { pagesFrom } from './support/pages.js';
import { useParley } from './support/parley.js';

useParley();

interface Filter {
  senderId?: string;
}

const LONG = 100;

async function listed({ api }: Person, filter: Filter, limit: number, cursor?: string) {
  const query = { ...filter, limit, ...(cursor !== undefined && { cursor }) };
  return dataOf(await api.GET('/api/messages', { params: { query } }));
}

const ids = (items: { id: string }[]): string[] => items.map(({ id }) => id);

describe('Pages of messages from more conversations than a page has rows', () => {
  let ana: Person;
  let ben: Person;
  beforeAll(async () => {
    [ana, ben] = await users('ana', 'ben');
    const groups = [];
    for (let count = 0; count < 8; count++) groups.push(await aGroup(ana, [ben]));
    // In each the two take turns, beginning and ending with another in every second one.
    for (let round = 0; round < 5; round++) {
      for (const [place, group] of groups.entries()) {
        await aMessage((round + place) % 2 === 0 ? ana : ben, group);
      }
    }
    // The last activity of some is a message that she does not see.
    for (const group of groups.slice(1, 4)) await hide(ana, await aMessage(ben, group));
    await aMessage(ana, groups[0] ?? { id: '' });
    // In the newest only he has spoken.
    for (let count = 0; count < 2; count++) await aMessage(ben, await aGroup(ben, [ana]));
  });

  it.each<[string, () => Filter]>([
    ['all of them', () => ({})],
    ['those of one', () => ({ senderId: ana.id })],
    ['those of the other', () => ({ senderId: ben.id })],
  ])('have %s, as one long page has', async (_name, filter) => {
    const whole = await listed(ana, filter(), LONG);
    expect(whole.items.length).toBeGreaterThan(15);

    for (const limit of [2, 4]) {
      const first = await listed(ana, filter(), limit);
      const next = (cursor: string) => listed(ana, filter(), limit, cursor);
      const pages = [first, ...(await pagesFrom(first, 'next', next))];
      expect(ids(pages.flatMap(({ items }) => items))).toEqual(ids(whole.items));
    }
  });
});
