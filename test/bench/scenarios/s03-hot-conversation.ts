import { CONNECTIONS, requesting, sends } from '../harness/contestants.js';
import { thousandConversations } from '../harness/population.js';
import { interleave } from '../harness/rounds.js';
import type { Scenario } from '../harness/scenario.js';
import { ratio, throughput } from '../harness/verdicts.js';
import { send } from '../load/requests.js';

export const hotConversation: Scenario = {
  id: 'S3',
  title: '64 people who send to one conversation, and to 1,000 of them',

  async run(bench) {
    const subject = await bench.subject('parley');
    const spread = sends(await thousandConversations(bench));
    const crowd = await bench.seed.circle({ people: CONNECTIONS, groups: 1 });
    const hot = crowd.members.map((member) => send(crowd.conversations[0] ?? '', member));
    return interleave(bench, [
      requesting(bench, subject, { name: 'parley, one', requests: hot }),
      requesting(bench, subject, { name: 'parley, 1,000', requests: spread }),
      requesting(bench, await bench.subject('bare-single'), {
        name: 'bare-single, one',
        requests: hot,
      }),
    ]);
  },

  judge: (rounds) => [
    {
      claim: 'sends/s to those of 1,000 conversations',
      value: ratio(rounds, ['parley, one', 'parley, 1,000'], throughput),
      target: { least: 0.8 },
      unit: '×',
    },
  ],
};
