import { randomUUID } from 'node:crypto';
import { aUser } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { request } from './support/request.js';
import { until } from './support/until.js';

/** Writes down what passwords are verified against: the work that takes as long as it does. */
const WATCHING = `
  import { createRequire } from 'node:module';
  const argon2 = createRequire(process.cwd() + '/')('@node-rs/argon2');
  const { verify } = argon2;
  argon2.verify = (hash, ...rest) => {
    console.log('verified against ' + hash.split('$').slice(1, 4).join(' '));
    return verify(hash, ...rest);
  };
`;

const parley = useOwnParley({
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(WATCHING)}`,
});

const workSoFar = (): string[] => parley.process.log.match(/^verified against .*$/gm) ?? [];

/** What a login makes the server do until it has written down that it is done. */
async function workOf(login: string): Promise<string[]> {
  const { length } = workSoFar();
  const requestId = randomUUID();
  const answer = await request('POST', '/api/auth/login', {
    body: { login, password: 'seven dry otters' },
    headers: { 'x-request-id': requestId },
  });
  expect(answer).toBeProblem(401, 'credentials_wrong');
  await until(() => Promise.resolve(parley.process.log.includes(requestId)));
  return workSoFar().slice(length);
}

describe('A login that is wrong', () => {
  it('is the same work whether the account exists, has gone, or never was', async () => {
    const [ana, ben] = [await aUser('ana'), await aUser('ben')];
    await ben.api.DELETE('/api/users/me');

    const known = await workOf(ana.username);

    expect(known).toEqual(['verified against argon2id v=19 m=19456,t=2,p=1']);
    for (const login of [ana.email, ben.username, ben.email, `nobody-${randomUUID()}`, 'x@y.z']) {
      expect(await workOf(login)).toEqual(known);
    }
  });
});
