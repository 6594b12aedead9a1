import { type Contestant, interleave } from '../harness/rounds.js';
import type { Scenario } from '../harness/scenario.js';
import type { Circle } from '../harness/seed.js';
import { spread } from '../harness/verdicts.js';
import { send, tokenOf } from '../load/requests.js';

const MISSED = 20;
const PEOPLE_A_CIRCLE = 10;

const SIZES = {
  quick: { people: 500, within: 1 },
  full: { people: 5000, within: 10 },
};

/** Seconds in which everybody has to be told everything, for 10 s of coming back. */
const ALL_WITHIN = 15;

async function cursorOf(url: string, token: string): Promise<string> {
  const answer = await fetch(`${url}/api/sync`, { headers: { authorization: `Bearer ${token}` } });
  return ((await answer.json()) as { cursor: string }).cursor;
}

export const reconnecting: Scenario = {
  id: 'S10',
  title: 'Everybody comes back at once, each to 20 messages that were missed',

  async run(bench) {
    const { generator, options, seed, progress } = bench;
    const { people, within } = options.isQuick ? SIZES.quick : SIZES.full;
    progress(`making ${people} people`);
    const circles: Circle[] = [];
    for (let made = 0; made < people; made += PEOPLE_A_CIRCLE) {
      circles.push(await seed.circle({ people: PEOPLE_A_CIRCLE, groups: 1 }));
    }
    const subject = await bench.subject('parley');
    const { url } = subject;
    const tokens = circles.flatMap(({ members }) => members.map(tokenOf));
    const messages = circles.flatMap(({ members, conversations }) =>
      Array.from({ length: MISSED }, () => send(conversations[0] ?? '', members[0] ?? '')),
    );
    let since = '';
    const contestant: Contestant = {
      name: 'parley',
      subject,
      async prepare() {
        // A cursor is a place in the feed, and the same for everybody.
        since = await cursorOf(url, tokens[0] ?? '');
        const plan = { loop: 'once' } as const;
        await generator.run({ do: 'requests', url, connections: 64, requests: messages, plan });
      },
      work: () => {
        const returning = tokens.map((token) => ({ token, since }));
        return generator.run({ do: 'resume', url, people: returning, missed: MISSED, within });
      },
    };
    return interleave(bench, [contestant], options);
  },

  judge: (rounds) => [
    ...['lost', 'doubled', 'out of order'].map((what) => ({
      claim: `events ${what}`,
      value: spread(rounds, 'parley', ({ figures }) => figures[what] ?? NaN),
      target: { most: 0 },
      unit: 'events' as const,
    })),
    {
      claim: 'until everybody has been told everything',
      value: spread(rounds, 'parley', ({ figures }) => figures['all s'] ?? NaN),
      target: { most: ALL_WITHIN },
      unit: 's',
    },
  ],
};
