import { dataOf, users } from './support/given.js';
import { brokenInvariants } from './support/invariants.js';
import { useOwnParley } from './support/parley.js';

const parley = useOwnParley();

afterEach(async () => {
  expect(await brokenInvariants(parley.database)).toEqual([]);
});

describe('A direct conversation started 200 times at once, from both sides', () => {
  it('is one, and every answer is that one', async () => {
    const [ana, ben] = await users('ana', 'ben');

    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => {
        const [me, other] = index % 2 === 0 ? [ana, ben] : [ben, ana];
        return me.api.POST('/api/conversations', { body: { participantIds: [other.id] } });
      }),
    );

    const created = answers.filter(({ response }) => response.status === 201);
    const found = answers.filter(({ response }) => response.status === 200);
    const rows = await parley.database.query('select from conversations');
    expect(new Set(answers.map((answer) => dataOf(answer).id)).size).toBe(1);
    expect([created.length, found.length, rows.length]).toEqual([1, 199, 1]);
  });
});

describe('Groups started at once by the same people', () => {
  it('are as many as were asked for', async () => {
    const people = await users('ana', 'ben', 'cleo');
    const ids = people.map(({ id }) => id);

    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) => {
        const body = { type: 'group' as const, participantIds: ids };
        return (people[index % 3] ?? people[0]).api.POST('/api/conversations', { body });
      }),
    );

    const made = new Set(answers.map((answer) => dataOf(answer).id));
    expect(made.size).toBe(60);
  });
});
