import { requesting, sends } from '../harness/contestants.js';
import { type Contestant, interleave } from '../harness/rounds.js';
import type { Bench, Scenario } from '../harness/scenario.js';
import { Seed } from '../harness/seed.js';
import type { Subject } from '../harness/subject.js';
import { ratio, serverCpu } from '../harness/verdicts.js';
import { get } from '../load/requests.js';

const SIZES = { quick: [3, 5], full: [3, 4, 5, 6, 7] };
const WHAT = ['send', 'page', 'list'] as const;

/** Messages of the largest conversation; what a database holds beyond is spread over the others. */
const LARGEST = 1_000_000;

/** A server whose database holds so many messages, and what is asked of it. */
async function grown(bench: Bench, power: number): Promise<[Subject, Contestant[]]> {
  const total = 10 ** power;
  const url = await bench.createDatabase(`bench_${power}`);
  // It makes the tables, and begins to follow the feed only after they are filled.
  await (await bench.another('parley', url)).stop();
  bench.progress(`writing 10^${power} messages`);
  const seed = await Seed.on(url);
  const circle = await seed.circle({ people: 10, groups: 10 });
  const [largest = '', ...others] = circle.conversations;
  await seed.messages(largest, circle.members, Math.min(total, LARGEST));
  const rest = Math.max(0, total - LARGEST) / others.length;
  for (const id of others) await seed.messages(id, circle.members, Math.floor(rest));
  await seed.settle();
  const subject = await bench.another('parley', url);
  bench.progress(`waiting until 10^${power} messages are indexed`);
  await seed.indexed();
  await seed.end();
  const member = circle.members[0] ?? '';
  const page = (): string => {
    const beforeSeq = 1 + Math.floor(Math.random() * Math.min(total, LARGEST));
    return get(`/api/conversations/${largest}/messages?limit=50&beforeSeq=${beforeSeq}`, member);
  };
  const asked: Record<(typeof WHAT)[number], string[]> = {
    send: sends([circle]),
    page: Array.from({ length: 1000 }, page),
    list: [get('/api/conversations?limit=50', member)],
  };
  const contestants = WHAT.map((what) =>
    requesting(bench, subject, {
      name: `${what}, 10^${power}`,
      requests: asked[what],
      connections: 16,
    }),
  );
  return [subject, contestants];
}

export const growth: Scenario = {
  id: 'S5',
  title: 'Send, page and list in databases of 10^3 … 10^7 messages, 10^6 in one conversation',

  async run(bench) {
    const subjects: Subject[] = [];
    const contestants: Contestant[] = [];
    for (const power of bench.options.isQuick ? SIZES.quick : SIZES.full) {
      const [subject, own] = await grown(bench, power);
      subjects.push(subject);
      contestants.push(...own);
    }
    const rounds = await interleave(bench, contestants);
    for (const subject of subjects) await subject.stop();
    return rounds;
  },

  judge(rounds) {
    const [smallest, largest] = [...rounds.keys()]
      .filter((name) => name.startsWith('send'))
      .map((name) => name.split(', ')[1] ?? '')
      .reduce<string[]>((ends, size) => [ends[0] ?? size, size], []);
    return WHAT.map((what) => ({
      claim: `CPU of a ${what} at ${largest} to ${smallest}`,
      value: ratio(rounds, [`${what}, ${largest}`, `${what}, ${smallest}`], serverCpu),
      target: { most: 1.3 },
      unit: '×',
    }));
  },
};
