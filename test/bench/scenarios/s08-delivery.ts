import { capacityOf } from '../harness/capacity.js';
import { thousandConversations } from '../harness/population.js';
import { type Contestant, interleave } from '../harness/rounds.js';
import type { Bench, Scenario } from '../harness/scenario.js';
import type { Subject } from '../harness/subject.js';
import { spread } from '../harness/verdicts.js';
import type { Plan } from '../load/jobs.js';
import { send, tokenOf } from '../load/requests.js';

type PlanOf = (seconds: number) => Plan;

/** Of each circle one person is online, and the others send. */
async function delivering(bench: Bench, subject: Subject, plan: PlanOf): Promise<Contestant> {
  const circles = await thousandConversations(bench);
  const tokens = circles.map(({ members }) => tokenOf(members[0] ?? ''));
  const requests = circles.flatMap(({ members, conversations }) =>
    conversations.map((id, index) => send(id, members[1 + (index % 9)] ?? '')),
  );
  const { url } = subject;
  return {
    name: subject.name,
    subject,
    prepare: () => bench.generator.run({ do: 'hold', url, tokens }),
    work: (seconds) =>
      bench.generator.run({ do: 'deliveries', url, tokens, requests, plan: plan(seconds) }),
  };
}

export const delivery: Scenario = {
  id: 'S8',
  title: 'From POST to the frame at somebody else, arriving at half of what Parley can do',

  async run(bench) {
    const parley = await bench.subject('parley');
    const bare = await bench.subject('bare-ws');
    bench.progress('looking for the most it can do');
    const most = await capacityOf(
      await delivering(bench, parley, (seconds) => ({ loop: 'closed', seconds })),
    );
    bench.progress(`${most.toFixed(0)} a second`);
    const half: PlanOf = (seconds) => ({ loop: 'open', perSecond: most / 2, seconds });
    const contestants = [
      await delivering(bench, parley, half),
      await delivering(bench, bare, half),
    ];
    const rounds = await interleave(bench, contestants);
    for (const { url } of [parley, bare])
      await bench.generator.run({ do: 'hold', url, tokens: [] });
    return rounds;
  },

  judge: (rounds) => [
    {
      claim: 'p99 from POST to frame',
      value: spread(rounds, 'parley', ({ p99 }) => p99),
      target: { most: 20 },
      unit: 'ms',
    },
  ],
};
