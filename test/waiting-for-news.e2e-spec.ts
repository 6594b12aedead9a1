import { setTimeout as delay } from 'node:timers/promises';
import { aCursor, sync } from './support/feed.js';
import { aUser, dataOf } from './support/given.js';
import { useOwnParley } from './support/parley.js';

/** Collects garbage when told to. */
const COLLECTING = `
  import { setFlagsFromString } from 'node:v8';
  import { runInNewContext } from 'node:vm';
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  process.on('SIGUSR2', () => collect());`;
const module = `data:text/javascript;base64,${Buffer.from(COLLECTING).toString('base64')}`;

const parley = useOwnParley({ NODE_OPTIONS: `--import=${module}` });

describe('Who waits for news', () => {
  it('is answered when the time is over, though garbage was collected meanwhile', async () => {
    const ana = await aUser();
    const since = await aCursor(ana);

    const answer = sync(ana, since, 2);
    for (let collection = 0; collection < 3; collection++) {
      await delay(400);
      process.kill(parley.process.pid, 'SIGUSR2');
    }

    expect(dataOf(await answer).events).toEqual([]);
  });
});
