import { setTimeout as delay } from 'node:timers/promises';
import { aCursor, sync } from './support/feed.js';
import { aUser, dataOf, type Person } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { freePort } from './support/ports.js';
import { until } from './support/until.js';

/** Collects garbage when told to. */
const COLLECTING = `
  import { setFlagsFromString } from 'node:v8';
  import { runInNewContext } from 'node:vm';
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  process.on('SIGUSR2', () => collect());`;
const module = `data:text/javascript;base64,${Buffer.from(COLLECTING).toString('base64')}`;

/** Seconds: longer than `until` has patience. */
const LONGEST = 50;
const metricsPort = String(await freePort());
const parley = useOwnParley({ NODE_OPTIONS: `--import=${module}`, METRICS_PORT: metricsPort });

/** How many do, on that node. */
async function waiting(): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  return Number(/^parley_streams_open\{kind="poll"\} (\d+)$/m.exec(text)?.[1]);
}

const untilWaiting = (count: number) => until(async () => (await waiting()) === count);

/** Asks and may hang up. */
function ask({ accessToken }: Person, since: string, signal?: AbortSignal): Promise<Response> {
  const query = new URLSearchParams({ since, wait: String(LONGEST) });
  return fetch(`${parley.url}/api/sync?${query.toString()}`, {
    headers: { authorization: `Bearer ${accessToken}` },
    ...(signal && { signal }),
  });
}

describe('Who waits for news', () => {
  let ana: Person;
  let since: string;
  beforeAll(async () => {
    ana = await aUser();
    since = await aCursor(ana);
  });

  it('is answered when the time is over, though garbage was collected meanwhile', async () => {
    const answer = sync(ana, since, 2);
    for (let collection = 0; collection < 3; collection++) {
      await delay(400);
      process.kill(parley.process.pid, 'SIGUSR2');
    }

    expect(dataOf(await answer).events).toEqual([]);
  });

  it('waits no more after hanging up', async () => {
    const hangingUp = new AbortController();
    const answer = ask(ana, since, hangingUp.signal).catch(() => 'hung up');
    await untilWaiting(1);

    hangingUp.abort();

    await untilWaiting(0);
    expect(await answer).toBe('hung up');
  });

  it('is answered when the node is told to stop', async () => {
    const answer = ask(ana, since);
    await untilWaiting(1);

    void parley.process.stop();

    await until(() => Promise.resolve(parley.process.hasExited));
    expect(await (await answer).json()).toMatchObject({ events: [], hasMore: false });
  });
});
