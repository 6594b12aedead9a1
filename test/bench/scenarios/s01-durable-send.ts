import { requesting, sends } from '../harness/contestants.js';
import { seedNaive } from '../harness/naive-seed.js';
import { thousandConversations } from '../harness/population.js';
import { interleave } from '../harness/rounds.js';
import type { Scenario } from '../harness/scenario.js';
import { ratio, serverCpu, throughput } from '../harness/verdicts.js';
import { naiveSend } from '../load/requests.js';

export const durableSend: Scenario = {
  id: 'S1',
  title: 'Durable send over REST, 1,000 conversations of 10, 64 at once',

  async run(bench) {
    const circles = await thousandConversations(bench);
    const requests = sends(circles);
    const parley = requesting(bench, await bench.subject('parley'), { requests });
    if (bench.options.isProfiling) return interleave(bench, [parley]);
    const naive = await bench.another('naive-nest');
    await seedNaive(bench.naiveUrl, circles);
    const rounds = await interleave(bench, [
      parley,
      requesting(bench, await bench.subject('bare-single'), { requests }),
      requesting(bench, await bench.subject('bare-batch'), { requests }),
      requesting(bench, naive, { requests: sends(circles, naiveSend) }),
    ]);
    await naive.stop();
    return rounds;
  },

  judge: (rounds) => [
    {
      claim: 'sends/s to bare-single',
      value: ratio(rounds, ['parley', 'bare-single'], throughput),
      target: { least: 1.3 },
      unit: '×',
    },
    {
      claim: 'sends/s to bare-batch',
      value: ratio(rounds, ['parley', 'bare-batch'], throughput),
      target: { least: 0.75 },
      unit: '×',
    },
    {
      claim: 'CPU to bare-batch',
      value: ratio(rounds, ['parley', 'bare-batch'], serverCpu),
      target: { most: 1.5 },
      unit: '×',
    },
    {
      claim: 'sends/s to naive-nest',
      value: ratio(rounds, ['parley', 'naive-nest'], throughput),
      target: { least: 8 },
      unit: '×',
    },
  ],
};
