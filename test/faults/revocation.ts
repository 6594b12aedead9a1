import { setTimeout as delay } from 'node:timers/promises';
import { EventStreamReader } from '../support/event-stream.js';
import { aUser, dataOf, logIn, type Person } from '../support/given.js';
import { refresh } from '../support/sessions.js';
import { aStream } from '../support/socket.js';
import { durationsOf } from './durations.js';
import { withInstallation } from './installation.js';
import { aJob, type Findings } from './job.js';

/** Milliseconds: what is promised, also where nothing carries wake-ups, and when nobody waits any longer. */
const PROMISED = 1000;
const PROMISED_ALONE = 5000;
const PATIENCE = 10_000;

/** Longer than nodes wait between two looks, so that trials begin at any moment between them. */
const LONGEST_PAUSE = 500;
const LANES = 8;

type Session = Awaited<ReturnType<typeof logIn>>;

interface Trial {
  /** Milliseconds from the request that ends it until the stream has ended; undefined: never. */
  took: Record<string, number | undefined>;
  /** Codes of closed sockets. */
  codes: number[];
  /** Refresh tokens of an ended session that were good. */
  accepted: number;
}

const LOOKS = { file: 'auth/revocations.js', from: 'this.polling.start();', to: '' };

const ROTATION = {
  file: 'auth/sessions.repository.js',
  from: 'where id = $1 and generation = $2 and',
  to: 'where id = $1 and generation >= $2 and',
};

/** Prepares the end of a session. @returns what ends it, and tells which refresh tokens are good then */
type Ending = (session: Session, here: string, there: string) => Promise<() => Promise<boolean[]>>;

const isGood = async (refreshToken: string, url: string): Promise<boolean> =>
  (await refresh(refreshToken, url)).response.ok;

const logOut: Ending = ({ api, refreshToken }, _, there) =>
  Promise.resolve(async () => {
    await api.POST('/api/auth/logout');
    return [await isGood(refreshToken, there)];
  });

/** Who comes with a token after its successor was used has a copy, or was robbed of the original. */
const useAgain: Ending = async ({ refreshToken }, here, there) => {
  const second = dataOf(await refresh(refreshToken, there)).refreshToken;
  const third = dataOf(await refresh(second, here)).refreshToken;
  return async () => [await isGood(refreshToken, here), await isGood(third, there)];
};

const ENDINGS = { 'logged out': logOut, 'token used again': useAgain };

export const revocation = aJob({
  proves: 'streams of a session that has ended are closed within a second, on every node',
  options: {
    trials: { otherwise: 400, most: 5000 },
    /** 1: Redis is away all the time. */
    'bus-away': { otherwise: 0, most: 1 },
  },
  // Other nodes do not look for what was revoked; or refresh tokens are good as often as one likes.
  without: { looks: LOOKS, rotation: ROTATION },
  run: ({ options, built, bus }) =>
    withInstallation({ built, bus }, async (installation) => {
      const [here = '', there = ''] = installation.urls;
      const isAlone = options['bus-away'] > 0;
      if (isAlone) await installation.stopBus();
      const trials: Trial[] = [];
      let begun = 0;
      const lanes = Array.from({ length: LANES }, async () => {
        const person = await aUser('ana', here);
        while (begun < options.trials) {
          const way = begun++ % 2 === 0 ? 'logged out' : 'token used again';
          trials.push(await trial(person, way, here, there));
        }
      });
      await Promise.all(lanes);
      return findingsOf(trials, isAlone ? PROMISED_ALONE : PROMISED, [
        ...(trials.length === 0 ? ['there were no trials'] : []),
        ...(isAlone && bus !== 'redis' ? ['only Redis can be away: give --bus redis'] : []),
      ]);
    }),
});

async function trial(
  { username }: Person,
  way: keyof typeof ENDINGS,
  here: string,
  there: string,
): Promise<Trial> {
  const session = await logIn(username, undefined, here);
  const streams = await follow(session, here, there);
  const end = await ENDINGS[way](session, here, there);
  await delay(LONGEST_PAUSE * Math.random());
  const startedAt = performance.now();
  const within = async (ended: Promise<unknown>): Promise<number | undefined> => {
    const took = ended.then(() => performance.now() - startedAt);
    return Promise.race([took, delay(PATIENCE, undefined, { ref: false })]);
  };
  const ends = Promise.all(streams.map(({ ended }) => within(ended)));
  const goodTokens = await end();
  const took = await ends;
  for (const { close } of streams) close();
  const codes = await Promise.all(streams.map(({ ended }) => ended));
  return {
    took: Object.fromEntries(streams.map(({ name }, at) => [`${way}: ${name}`, took[at]])),
    codes: codes.filter((code) => code !== undefined),
    accepted: goodTokens.filter(Boolean).length,
  };
}

interface Followed {
  name: string;
  /** With a code, where it is a socket. */
  ended: Promise<number | undefined>;
  close: () => void;
}

async function follow(session: Session, here: string, there: string): Promise<Followed[]> {
  const nodes = Object.entries({ 'same node': here, 'other node': there });
  const streams = nodes.map(async ([where, url]): Promise<Followed[]> => {
    const socket = await aStream(session, undefined, url);
    const stream = await EventStreamReader.open({ url, token: session.accessToken });
    return [
      {
        name: `socket, ${where}`,
        ended: socket.closed.then(({ code }) => code),
        close: () => socket.raw.terminate(),
      },
      {
        name: `sse, ${where}`,
        ended: stream.ended.then(() => undefined),
        close: () => stream.close(),
      },
    ];
  });
  return (await Promise.all(streams)).flat();
}

function findingsOf(trials: readonly Trial[], promised: number, invalid: string[]): Findings {
  const names = [...new Set(trials.flatMap(({ took }) => Object.keys(took)))];
  const rows = names.map((name) => {
    const own = trials.filter(({ took }) => name in took);
    const ended = durationsOf(own.flatMap(({ took }) => took[name] ?? []));
    return [name, { trials: own.length, ...ended }] as const;
  });
  const codes = new Set(trials.flatMap((one) => one.codes));
  const accepted = trials.reduce((sum, one) => sum + one.accepted, 0);
  return {
    tables: { 'milliseconds from the request to the end of the stream': Object.fromEntries(rows) },
    invalid,
    failures: [
      ...rows.flatMap(([name, { trials: due, count, p99 }]) => [
        ...(count < due ? [`${name}: ${due - count} never ended`] : []),
        ...(p99 > promised ? [`${name}: p99 of ${p99} ms`] : []),
      ]),
      ...(accepted > 0 ? [`${accepted} refresh tokens of ended sessions are good`] : []),
      ...[...codes].filter((code) => code !== 4401).map((code) => `sockets closed with ${code}`),
    ],
  };
}
