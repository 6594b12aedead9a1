import { aUser, dataOf, type Person } from './support/given.js';
import { attempt, ELSEWHERE, fail, HOME, raise, WRONG } from './support/throttling.js';
import { useOwnParley } from './support/parley.js';

const parley = useOwnParley({
  RATE_LIMITS: 'on',
  RATE_LIMIT_LOGINS: '3',
  TRUSTED_PROXIES: '127.0.0.1',
});
beforeEach(() => parley.database.query('delete from attempts'));

describe('Failed logins for one account from one address', () => {
  it('have to wait past RATE_LIMIT_LOGINS, with the right password too', async () => {
    const ana = await aUser('ana');
    await fail(3, ana.username);

    const answer = await attempt(ana.username, ana.password);

    const wait = Number(answer.response.headers.get('retry-after'));
    expect(answer).toBeProblem(429, 'rate_limited');
    expect(wait).toBeGreaterThan(800);
    expect(wait).toBeLessThanOrEqual(900);
  });

  it('are counted together, whatever the case of the login', async () => {
    const ana = await aUser('ana');
    await fail(2, ana.username.toUpperCase());
    await fail(1, ana.username);

    const answer = await attempt(ana.username, ana.password);

    expect(answer).toBeProblem(429, 'rate_limited');
  });

  it('are counted as many as there are at once', async () => {
    const ana = await aUser('ana');

    const answers = await Promise.all(
      Array.from({ length: 50 }, () => attempt(ana.username, WRONG)),
    );

    const statuses = answers.map(({ response }) => response.status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(3);
    expect(statuses.filter((status) => status === 429)).toHaveLength(47);
  });

  it('hinder neither others there nor the same one elsewhere', async () => {
    const [ana, ben] = [await aUser('ana'), await aUser('ben')];
    await fail(3, ana.username);

    const answers = [
      await attempt(ben.username, ben.password),
      await attempt(ana.username, ana.password, ELSEWHERE),
    ];

    expect(answers.map(({ response }) => response.status)).toEqual([200, 200]);
  });

  it('are forgiven by a right one, and with time', async () => {
    const ana = await aUser('ana');
    await fail(2, ana.username);
    dataOf(await attempt(ana.username, ana.password));
    await fail(3, ana.username);
    await parley.database.query('update attempts set expire = expire - 900000');

    const { response } = await attempt(ana.username, ana.password);

    expect(response.status).toBe(200);
  });

  it('are held against an account that does not exist as well', async () => {
    await fail(3, 'nobody');

    const answer = await attempt('nobody', WRONG);

    expect(answer).toBeProblem(429, 'rate_limited');
  });

  it('count on every node, also on one that starts afterwards', async () => {
    const ana = await aUser('ana');
    const another = await parley.anotherNode();
    await fail(1, ana.username);
    await fail(2, ana.username, HOME, another.url);

    const later = await parley.anotherNode();

    expect(await attempt(ana.username, ana.password)).toBeProblem(429, 'rate_limited');
    expect(await attempt(ana.username, ana.password, HOME, later.url)).toBeProblem(
      429,
      'rate_limited',
    );
  });

  it('are counted for the longest login as well', async () => {
    const login = `${'a'.repeat(64)}@${'İ'.repeat(189)}`;
    await fail(3, login);

    const answer = await attempt(login, WRONG);

    expect(answer).toBeProblem(429, 'rate_limited');
  });
});

describe('Failed logins from one address', () => {
  it('have to wait past 100, whoever they are for; right ones do not count', async () => {
    const [ana, ben] = [await aUser('ana'), await aUser('ben')];
    await fail(1, ana.username);
    await raise(parley.database, 'login-address', 98);
    for (let time = 0; time < 3; time++) dataOf(await attempt(ben.username, ben.password));
    await fail(1, 'nobody');
    await fail(1, ana.username);

    const answer = await attempt(ben.username, ben.password);

    expect(answer).toBeProblem(429, 'rate_limited');
    expect((await attempt(ben.username, ben.password, ELSEWHERE)).response.status).toBe(200);
  });
});

describe('Failed logins for one account from everywhere', () => {
  const underAttack = async (): Promise<Person> => {
    const ana = await aUser('ana');
    dataOf(await attempt(ana.username, ana.password, HOME));
    await fail(1, ana.username, ELSEWHERE);
    await raise(parley.database, 'login-account', 100);
    return ana;
  };

  it('have to wait past 100, where the account has never logged in from', async () => {
    const ana = await underAttack();

    const answer = await attempt(ana.username, ana.password, ELSEWHERE);

    expect(answer).toBeProblem(429, 'rate_limited');
  });

  it('do not lock out its owner, where they have logged in from before', async () => {
    const ana = await underAttack();

    const { response } = await attempt(ana.username, ana.password, HOME);

    expect(response.status).toBe(200);
    expect(await attempt(ana.username, ana.password, ELSEWHERE)).toBeProblem(429, 'rate_limited');
  });

  it('know the owner by the network, since IPv6 addresses change daily', async () => {
    const ana = await underAttack();
    await parley.database.query(
      `update sessions set address = '2001:db8:1:2::7' where user_id = $1`,
      [ana.id],
    );

    const same = await attempt(ana.username, ana.password, '2001:db8:1:2:aaaa::1');
    const other = await attempt(ana.username, ana.password, '2001:db8:1:3::7');

    expect(same.response.status).toBe(200);
    expect(other).toBeProblem(429, 'rate_limited');
  });
});
