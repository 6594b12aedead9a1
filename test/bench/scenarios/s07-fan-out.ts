import { type Contestant, interleave } from '../harness/rounds.js';
import type { Scenario } from '../harness/scenario.js';
import { ratio, serverCpu } from '../harness/verdicts.js';
import { Generator } from '../load/generator.js';
import { send, tokenOf } from '../load/requests.js';

/** Files that a process may open bound the last. */
const SIZES = { quick: [10, 100, 300], full: [10, 100, 1000, 10_000] };

export const fanOut: Scenario = {
  id: 'S7',
  title: 'A message to 10 … 10,000 sockets; an operation is one delivery, latency that of the last',

  async run(bench) {
    const { seed, options, progress } = bench;
    const sizes = options.isQuick ? SIZES.quick : SIZES.full;
    const people = await seed.people(Math.max(...sizes));
    const tokens = people.map(tokenOf);
    const groups = new Map<number, string>();
    for (const size of sizes) {
      const [group = ''] = await seed.groups(1, people.slice(0, size));
      groups.set(size, group);
    }
    await seed.settle();
    const subjects = [await bench.subject('parley'), await bench.subject('bare-ws')];
    // Each has a generator of its own: a process may not open as many files as both need.
    const generators = subjects.map(() => new Generator());
    const contestants = sizes.flatMap((size) =>
      subjects.map((subject, index): Contestant => {
        const request = send(groups.get(size) ?? '', people[0] ?? '');
        const job = { do: 'fan out', url: subject.url, tokens, told: size, request } as const;
        return {
          name: `${subject.name}, ${size}`,
          subject,
          work: (seconds) => (generators[index] ?? bench.generator).run({ ...job, seconds }),
        };
      }),
    );
    progress(`opening ${tokens.length} sockets to each`);
    const rounds = await interleave(bench, contestants);
    for (const generator of generators) await generator.stop();
    return rounds;
  },

  judge: (rounds) =>
    [...rounds.keys()]
      .filter((name) => name.startsWith('parley'))
      .map((name) => ({
        claim: `CPU of a delivery to bare-ws, ${name.split(' ')[1] ?? ''} sockets`,
        value: ratio(rounds, [name, name.replace('parley', 'bare-ws')], serverCpu),
        target: { most: 1.3 },
        unit: '×',
      })),
};
