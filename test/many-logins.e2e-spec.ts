import { aUser } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { attempt, WRONG } from './support/throttling.js';

const parley = useOwnParley({
  RATE_LIMITS: 'on',
  RATE_LIMIT_PER_MINUTE: '100000',
  TRUSTED_PROXIES: '127.0.0.1',
});

describe('Hundreds of logins at once', () => {
  it('leave the server responsive, and past those that can wait are asked to try again', async () => {
    const ana = await aUser('ana');
    const delays: number[] = [];
    const state = { isOver: false };

    const logins = Promise.all(
      Array.from({ length: 300 }, (_, index) =>
        attempt(index === 0 ? ana.username : `nobody-${index}`, WRONG, `192.0.2.${index % 250}`),
      ),
    ).finally(() => (state.isOver = true));
    while (!state.isOver) delays.push(await healthDelay());
    const answers = await logins;

    const refused = answers.filter(({ response }) => response.status !== 401);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(100);
    for (const answer of refused) {
      expect(answer).toBeProblem(503, 'busy');
      expect(answer.response.headers.get('retry-after')).toBe('2');
    }
    expect(await countedFailures()).toBe(300 - refused.length);
    expect(delays.length).toBeGreaterThan(20);
    expect(percentile(delays, 0.95)).toBeLessThan(250);
  }, 60_000);
});

async function healthDelay(): Promise<number> {
  const start = performance.now();
  const { ok } = await fetch(`${parley.url}/api/health/ready`);
  expect(ok).toBe(true);
  return performance.now() - start;
}

async function countedFailures(): Promise<number> {
  const [row] = await parley.database.query<{ count: string }>(
    `select sum(points) as count from attempts where key like 'login-account:%'`,
  );
  return Number(row?.count);
}

const percentile = (values: number[], share: number): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;
