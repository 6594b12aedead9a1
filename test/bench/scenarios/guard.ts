import { requesting, sends } from '../harness/contestants.js';
import { thousandConversations } from '../harness/population.js';
import { interleave } from '../harness/rounds.js';
import type { Scenario } from '../harness/scenario.js';
import { ratio, serverCpu, spread } from '../harness/verdicts.js';
import { get } from '../load/requests.js';

const ROUNDS = { rounds: 5, seconds: 0.6 };

/**
 * What a slip would break, on whichever machine: a second statement, a page that is built twice. No
 * time is looked at, and margins are wide, so that a busy machine does not fail it.
 */
export const guard: Scenario = {
  id: 'guard',
  title: 'What no change may make worse: statements, and processor time beside bare servers',

  async run(bench) {
    const parley = await bench.subject('parley');
    const circles = await thousandConversations(bench);
    const [circle] = circles;
    const [conversation = ''] = circle?.conversations ?? [];
    const [member = ''] = circle?.members ?? [];
    await bench.seed.messages(conversation, [member], 1000);
    const asked = {
      sends: sends(circles),
      pages: [get(`/api/conversations/${conversation}/messages?limit=50`, member)],
    };
    return interleave(
      bench,
      [
        requesting(bench, parley, { name: 'parley, send', requests: asked.sends }),
        requesting(bench, await bench.subject('bare-batch'), {
          name: 'bare-batch, send',
          requests: asked.sends,
        }),
        requesting(bench, parley, { name: 'parley, page', requests: asked.pages }),
        requesting(bench, await bench.subject('bare-lists'), {
          name: 'bare-lists, page',
          requests: asked.pages,
        }),
      ],
      ROUNDS,
    );
  },

  judge: (rounds) => [
    {
      claim: 'statements for a send, with what the feed asks',
      value: spread(rounds, 'parley, send', ({ statements }) => statements),
      target: { most: 1.2 },
      unit: 'statements',
    },
    {
      claim: 'statements for a page',
      value: spread(rounds, 'parley, page', ({ statements }) => statements),
      target: { most: 1.5 },
      unit: 'statements',
    },
    {
      claim: 'CPU of a send to bare-batch',
      value: ratio(rounds, ['parley, send', 'bare-batch, send'], serverCpu),
      target: { most: 8 },
      unit: '×',
    },
    {
      claim: 'CPU of a page to the same SQL bare',
      value: ratio(rounds, ['parley, page', 'bare-lists, page'], serverCpu),
      target: { most: 4 },
      unit: '×',
    },
  ],
};
