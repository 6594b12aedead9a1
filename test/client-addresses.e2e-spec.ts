import { aUser, dataOf, logIn } from './support/given.js';
import { attempt, fail, HOME } from './support/throttling.js';
import { useOwnParley } from './support/parley.js';

const parley = useOwnParley({
  RATE_LIMITS: 'on',
  RATE_LIMIT_LOGINS: '3',
  TRUSTED_PROXIES: '127.0.0.1',
});
beforeEach(() => parley.database.query('delete from attempts'));

describe('The address of a client', () => {
  it('is not what the client says it is', async () => {
    const ana = await aUser('ana');
    const direct = await parley.anotherNode({ TRUSTED_PROXIES: '' });
    for (const from of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) {
      await fail(1, ana.username, from, direct.url);
    }

    const answer = await attempt(ana.username, ana.password, '192.0.2.4', direct.url);

    expect(answer).toBeProblem(429, 'rate_limited');
  });

  it('is what the proxy says, not what the client told the proxy', async () => {
    const ana = await aUser('ana');
    for (const said of ['192.0.2.1', '192.0.2.2', 'x'])
      await fail(1, ana.username, `${said}, ${HOME}`);

    const answer = await attempt(ana.username, ana.password, `192.0.2.4, ${HOME}`);

    expect(answer).toBeProblem(429, 'rate_limited');
  });

  it('of IPv6 counts by its /64, which a customer has to themselves', async () => {
    const ana = await aUser('ana');
    for (const host of ['1', '2', 'ffff:1']) await fail(1, ana.username, `2001:db8:1:2::${host}`);

    const same = await attempt(ana.username, ana.password, '2001:db8:1:2:9:9:9:9');
    const other = await attempt(ana.username, ana.password, '2001:db8:1:3::1');

    expect(same).toBeProblem(429, 'rate_limited');
    expect(other.response.status).toBe(200);
  });

  it.each(['unknown', '203.0.113.7:4711', 'fe80::1%eth0', '::ffff:203.0.113.7', ',', "'"])(
    'that a proxy forwards as %j keeps nobody out',
    async (from) => {
      const ana = await aUser('ana');

      const { response } = await attempt(ana.username, ana.password, from);

      expect(response.status).toBe(200);
    },
  );

  it('is shown as the one of the client', async () => {
    const ana = await aUser('ana');
    dataOf(await attempt(ana.username, ana.password, `::ffff:${HOME}`));
    const { api } = await logIn(ana.username);

    const { items } = dataOf(await api.GET('/api/auth/sessions'));

    expect(items.map(({ address }) => address)).toEqual(['127.0.0.1', HOME, '127.0.0.1']);
  });
});
