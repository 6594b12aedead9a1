import { requesting } from '../harness/contestants.js';
import { readersBySize, SIZES } from '../harness/readers.js';
import { interleave } from '../harness/rounds.js';
import type { Bench, Scenario } from '../harness/scenario.js';
import { ratio, serverCpu, throughput } from '../harness/verdicts.js';
import { get } from '../load/requests.js';

/** Messages of the conversation that is read at random depths. */
const DEPTH = 100_000;

/** By the name of what is read. */
async function readings(bench: Bench): Promise<Map<string, string[]>> {
  const { seed, progress } = bench;
  const readers = await readersBySize(bench);
  progress('making a deep conversation');
  const deep = await seed.circle({ people: 10, groups: 1 });
  await seed.messages(deep.conversations[0] ?? '', deep.members, DEPTH);
  progress('waiting until they are indexed');
  await seed.indexed();
  const path = `/api/conversations/${deep.conversations[0] ?? ''}/messages?limit=50`;
  const member = deep.members[0] ?? '';
  const depths = Array.from({ length: 1000 }, () => 51 + Math.floor(Math.random() * (DEPTH - 51)));
  return new Map([
    ['newest', [get(path, member)]],
    ['at depth', depths.map((seq) => get(`${path}&beforeSeq=${seq}`, member))],
    ...[...readers].map(([size, { id }]): [string, string[]] => [
      `flat ${size}`,
      [get('/api/messages?limit=50', id)],
    ]),
  ]);
}

export const history: Scenario = {
  id: 'S4',
  title: 'A page of 50 messages: newest, at a random depth, and over 10 to 1,000 conversations',

  async run(bench) {
    const parley = await bench.subject('parley');
    const bare = await bench.subject('bare-lists');
    const contestants = [...(await readings(bench))].flatMap(([name, requests]) =>
      [parley, bare].map((subject) =>
        requesting(bench, subject, { name: `${subject.name}, ${name}`, requests, connections: 16 }),
      ),
    );
    return interleave(bench, contestants);
  },

  judge: (rounds) => [
    ...['newest', 'at depth', ...SIZES.map((size) => `flat ${size}`)].map((name) => ({
      claim: `pages/s to the same SQL bare, ${name}`,
      value: ratio(rounds, [`parley, ${name}`, `bare-lists, ${name}`], throughput),
      target: { least: 0.8 },
      unit: '×' as const,
    })),
    {
      claim: 'CPU of a flat page over 1,000 to one over 10',
      value: ratio(rounds, ['parley, flat 1000', 'parley, flat 10'], serverCpu),
      target: { most: 2 },
      unit: '×',
    },
  ],
};
