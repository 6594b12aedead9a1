import { setTimeout as delay } from 'node:timers/promises';
import { thousandConversations } from '../harness/population.js';
import { type Round, type Rounds, unmeasured } from '../harness/rounds.js';
import type { Bench, Scenario, SubjectName } from '../harness/scenario.js';
import { ratio } from '../harness/verdicts.js';
import { tokenOf } from '../load/requests.js';

const BYTES = 'bytes a socket';
const CPU = 'CPU µs/s a socket';

/** Milliseconds: what sockets cause when they come is over, and what they cost at rest shows. */
const SETTLING = 2000;
const RESTING = 2000;

/** A server of its own each time, since memory that was needed once is not given back. */
async function idle(bench: Bench, name: SubjectName, tokens: string[]): Promise<Round> {
  const { generator } = bench;
  const subject = await bench.another(name);
  const { url } = subject;
  await subject.inside({ do: 'collect garbage' });
  const empty = subject.memory;
  await generator.run({ do: 'hold', url, tokens });
  await delay(SETTLING);
  await subject.inside({ do: 'collect garbage' });
  const full = subject.memory;
  const cpu = subject.cpu;
  await delay(RESTING);
  const rest = ((subject.cpu - cpu) / tokens.length) * (1000 / RESTING);
  await generator.run({ do: 'hold', url, tokens: [] });
  await subject.stop();
  const figures = { [BYTES]: (full - empty) / tokens.length, [CPU]: rest };
  return { ...unmeasured(), memory: full, figures };
}

export const idleSockets: Scenario = {
  id: 'S9',
  title: 'Sockets at rest, of people in 10 conversations each',

  async run(bench) {
    const { options, progress, seed } = bench;
    const circles = await thousandConversations(bench);
    const more = options.isQuick ? 0 : 400;
    for (let made = 0; made < more; made++) {
      circles.push(await seed.circle({ people: 10, groups: 10 }));
    }
    const tokens = circles.flatMap(({ members }) => members.map(tokenOf));
    const rounds: Rounds = new Map();
    for (let round = 1; round <= options.rounds; round++) {
      for (const name of ['parley', 'bare-ws'] as const) {
        progress(`round ${round} of ${options.rounds}: ${tokens.length} sockets to ${name}`);
        rounds.set(name, [...(rounds.get(name) ?? []), await idle(bench, name, tokens)]);
      }
    }
    return rounds;
  },

  judge: (rounds) => [
    {
      claim: 'memory of a socket to a bare one',
      value: ratio(rounds, ['parley', 'bare-ws'], ({ figures }) => figures[BYTES] ?? NaN),
      target: { most: 2 },
      unit: '×',
    },
  ],
};
