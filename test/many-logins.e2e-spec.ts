import { apiClient } from './support/client.js';
import { aUser } from './support/given.js';
import { useParley } from './support/parley.js';

const parley = useParley();

describe('Hundreds of logins at once', () => {
  it('leave the server responsive, and past those that can wait ask to try again', async () => {
    const ana = await aUser('ana');
    const body = { login: ana.username, password: ana.password };
    const delays: number[] = [];
    const state = { isOver: false };

    const logins = Promise.all(
      Array.from({ length: 300 }, () => apiClient().POST('/api/auth/login', { body })),
    ).finally(() => (state.isOver = true));
    while (!state.isOver) delays.push(await healthDelay());
    const answers = await logins;

    const refused = answers.filter(({ response }) => response.status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(100);
    for (const answer of refused) {
      expect(answer).toBeProblem(503, 'busy');
      expect(answer.response.headers.get('retry-after')).toBe('2');
    }
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

const percentile = (values: number[], share: number): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;
