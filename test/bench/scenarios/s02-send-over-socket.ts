import { CONNECTIONS, requesting, sends } from '../harness/contestants.js';
import { thousandConversations } from '../harness/population.js';
import { type Contestant, interleave } from '../harness/rounds.js';
import type { Scenario } from '../harness/scenario.js';
import { ratio, serverCpu } from '../harness/verdicts.js';
import { messageOf, tokenOf } from '../load/requests.js';

/** One sender of each of 64 circles, so that each is told their own messages and those of nobody else. */
export const sendOverSocket: Scenario = {
  id: 'S2',
  title: 'Send over WebSocket with acknowledgement, and REST beside it',

  async run(bench) {
    const { generator } = bench;
    const subject = await bench.subject('parley');
    const circles = (await thousandConversations(bench)).slice(0, CONNECTIONS);
    const tokens = circles.map(({ members }) => tokenOf(members[0] ?? ''));
    const commands = circles.map(({ conversations }) =>
      conversations.map((id) => JSON.stringify({ type: 'message.send', ref: 1, ...messageOf(id) })),
    );
    const { url } = subject;
    const hold = (some: string[]) => () => generator.run({ do: 'hold', url, tokens: some });
    const overSocket: Contestant = {
      name: 'parley socket',
      subject,
      prepare: hold(tokens),
      work: (seconds) =>
        generator.run({ do: 'commands', url, tokens, commands, plan: { loop: 'closed', seconds } }),
    };
    const overRest: Contestant = {
      ...requesting(bench, subject, { name: 'parley REST', requests: sends(circles) }),
      // As in S1, where nobody is online.
      prepare: hold([]),
    };
    const rounds = await interleave(bench, [overSocket, overRest]);
    await generator.run({ do: 'hold', url, tokens: [] });
    return rounds;
  },

  judge: (rounds) => [
    {
      claim: 'CPU to the same over REST',
      value: ratio(rounds, ['parley socket', 'parley REST'], serverCpu),
      target: { most: 0.75 },
      unit: '×',
    },
  ],
};
