import { requesting } from '../harness/contestants.js';
import { interleave } from '../harness/rounds.js';
import type { Scenario } from '../harness/scenario.js';
import { ratio, serverCpu } from '../harness/verdicts.js';
import { send } from '../load/requests.js';

const SIZES = [2, 100, 10_000] as const;

/** As many conversations of each size as there are in none's way. */
const CONVERSATIONS = 64;

export const members: Scenario = {
  id: 'S6',
  title: 'Sends to groups of 2 to 10,000 people of whom nobody is online',

  async run(bench) {
    const { seed, progress } = bench;
    const subject = await bench.subject('parley');
    const people = await seed.people(SIZES[2]);
    const contestants = [];
    for (const size of SIZES) {
      progress(`making groups of ${size}`);
      const some = people.slice(0, size);
      const groups = await seed.groups(CONVERSATIONS, some);
      const requests = groups.map((id, index) => send(id, some[index % size] ?? ''));
      contestants.push(requesting(bench, subject, { name: `parley, ${size}`, requests }));
    }
    await seed.settle();
    return interleave(bench, contestants);
  },

  judge: (rounds) => [
    {
      claim: 'CPU of a send to 10,000 people to one to 2',
      value: ratio(rounds, ['parley, 10000', 'parley, 2'], serverCpu),
      target: { most: 1.3 },
      unit: '×',
    },
  ],
};
