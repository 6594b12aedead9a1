import { requesting } from '../harness/contestants.js';
import { readersBySize, SIZES } from '../harness/readers.js';
import { interleave } from '../harness/rounds.js';
import type { Scenario } from '../harness/scenario.js';
import { ratio, spread, throughput } from '../harness/verdicts.js';
import { get } from '../load/requests.js';

export const conversationList: Scenario = {
  id: 'S11',
  title: 'The newest 50 conversations with unread counts, of somebody in 10 to 1,000',

  async run(bench) {
    const parley = await bench.subject('parley');
    const bare = await bench.subject('bare-lists');
    const readers = await readersBySize(bench);
    const contestants = [...readers].flatMap(([size, { id }]) =>
      [parley, bare].map((subject) =>
        requesting(bench, subject, {
          name: `${subject.name}, ${size}`,
          requests: [get('/api/conversations?limit=50', id)],
          connections: 16,
        }),
      ),
    );
    return interleave(bench, contestants);
  },

  judge: (rounds) => [
    ...SIZES.map((size) => ({
      claim: `lists/s to the same SQL bare, ${size} conversations`,
      value: ratio(rounds, [`parley, ${size}`, `bare-lists, ${size}`], throughput),
      target: { least: 0.7 },
      unit: '×' as const,
    })),
    {
      claim: 'statements for a list',
      value: spread(rounds, 'parley, 10', ({ statements }) => statements),
      // What the server asks of its own accord, every few seconds, is counted as well.
      target: { most: 1.25 },
      unit: 'statements',
    },
  ],
};
