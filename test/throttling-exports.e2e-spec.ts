import { aFinishedExport, finished, holdExports, startExport } from './support/exports.js';
import { aUser, dataOf } from './support/given.js';
import { useOwnParley } from './support/parley.js';

const parley = useOwnParley({ RATE_LIMITS: 'on' });

describe('Exports', () => {
  it('are three a day, as the limits say; one that is refused counts for nothing', async () => {
    const ana = await aUser('ana');
    const { requests } = dataOf(await ana.api.GET('/api/limits'));
    const most = requests.exports?.attempts ?? 0;

    const holding = await holdExports(parley);
    await startExport(ana);
    const refused = await Promise.all([1, 2, 3, 4].map(() => startExport(ana)));
    await holding.commit();
    await finished(ana);
    for (let made = 1; made < most; made++) await aFinishedExport(ana);
    const past = await startExport(ana);

    expect(most).toBe(3);
    for (const { response } of refused) expect([409, 429]).toContain(response.status);
    expect(past).toBeProblem(429, 'rate_limited');
    expect(Number(past.response.headers.get('retry-after'))).toBeGreaterThan(3600);
  });
});
