import { capacityOf } from '../harness/capacity.js';
import { requesting, sends } from '../harness/contestants.js';
import { thousandConversations } from '../harness/population.js';
import { type Contestant, interleave } from '../harness/rounds.js';
import type { Scenario } from '../harness/scenario.js';
import { ratio } from '../harness/verdicts.js';

const CREDENTIALS = { login: 'bench', password: 'seven wet otters' };

/** How many log in at any time. */
const AT_ONCE = 2;

const asJson = (body: object) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

async function register(url: string): Promise<void> {
  const { login: username, password } = CREDENTIALS;
  const body = { username, password, email: 'bench@example.org' };
  const { ok, status } = await fetch(`${url}/api/users/register`, asJson(body));
  if (!ok && status !== 409) throw new Error(`registering: ${status}`);
}

/** @returns how many there were while something else went on */
async function loginsDuring(url: string, work: Promise<unknown>): Promise<number> {
  let isOver = false;
  let logins = 0;
  const settled = work.finally(() => (isOver = true));
  const logIn = async (): Promise<void> => {
    while (!isOver) {
      const { ok, status } = await fetch(`${url}/api/auth/login`, asJson(CREDENTIALS));
      if (!ok) throw new Error(`logging in: ${status}`);
      logins++;
    }
  };
  await Promise.all([settled, ...Array.from({ length: AT_ONCE }, logIn)]);
  return logins;
}

export const logins: Scenario = {
  id: 'S12',
  title: 'Sends at half of what Parley can do, with and without people who log in meanwhile',

  async run(bench) {
    const subject = await bench.subject('parley');
    const requests = sends(await thousandConversations(bench));
    await register(subject.url);
    bench.progress('looking for the most it can do');
    const most = await capacityOf(requesting(bench, subject, { requests }));
    bench.progress(`${most.toFixed(0)} a second`);
    const alone = requesting(bench, subject, {
      name: 'parley alone',
      requests,
      plan: (seconds) => ({ loop: 'open', perSecond: most / 2, seconds }),
    });
    const withLogins: Contestant = {
      ...alone,
      name: 'parley with logins',
      async work(seconds) {
        const sending = alone.work(seconds);
        const logins = await loginsDuring(subject.url, sending);
        const result = await sending;
        return { ...result, figures: { 'logins/s': logins / result.seconds } };
      },
    };
    return interleave(bench, [alone, withLogins]);
  },

  judge: (rounds) => [
    {
      claim: 'p99 of sends with logins to that without',
      value: ratio(rounds, ['parley with logins', 'parley alone'], ({ p99 }) => p99),
      target: { most: 1.5 },
      unit: '×',
    },
  ],
};
