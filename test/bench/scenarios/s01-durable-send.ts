import type { Circle } from '../harness/seed.js';
import { seedNaive } from '../harness/naive-seed.js';
import { conversationsWithSender, thousandConversations } from '../harness/population.js';
import { type Contestant, interleave } from '../harness/rounds.js';
import type { Scenario } from '../harness/scenario.js';
import type { Subject } from '../harness/subject.js';
import { ratio, serverCpu, throughput } from '../harness/verdicts.js';
import { naiveSend, send } from '../load/requests.js';

export const CONNECTIONS = 64;

/** Sends over all conversations at random, as many at once as there are connections. */
export function sending(subject: Subject, circles: readonly Circle[], how = send): Contestant {
  const requests = conversationsWithSender(circles).map(([id, senderId]) => how(id, senderId));
  return {
    name: subject.name,
    subject,
    job: (seconds) => ({
      do: 'requests',
      url: subject.url,
      connections: CONNECTIONS,
      requests,
      plan: { loop: 'closed', seconds },
    }),
  };
}

export const durableSend: Scenario = {
  id: 'S1',
  title: 'Durable send over REST, 1,000 conversations of 10',
  async run(bench) {
    const { options } = bench;
    const parley = await bench.subject('parley');
    const circles = await thousandConversations(bench);
    const single = await bench.subject('bare-single');
    const batch = await bench.subject('bare-batch');
    const naive = await bench.subject('naive-nest');
    await seedNaive(bench.naiveUrl, circles);
    const contestants = [
      ...[parley, single, batch].map((subject) => sending(subject, circles)),
      sending(naive, circles, naiveSend),
    ];
    const rounds = await interleave(bench, contestants, options);
    const cpu = ratio(rounds, ['parley', 'bare-batch'], serverCpu);
    const against = (name: string) => ratio(rounds, ['parley', name], throughput);
    return {
      rounds,
      verdicts: [
        {
          claim: 'sends/s to bare-single',
          value: against('bare-single'),
          target: { least: 1.3 },
          unit: '×',
        },
        {
          claim: 'sends/s to bare-batch',
          value: against('bare-batch'),
          target: { least: 0.75 },
          unit: '×',
        },
        { claim: 'CPU to bare-batch', value: cpu, target: { most: 1.5 }, unit: '×' },
        {
          claim: 'sends/s to naive-nest',
          value: against('naive-nest'),
          target: { least: 8 },
          unit: '×',
        },
      ],
    };
  },
};
