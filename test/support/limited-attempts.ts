import { apiClient } from './client.js';
import { finished, startExport } from './exports.js';
import { aRegistration, dataOf } from './given.js';
import { type Attempt, type Limited, RACERS, type Stage } from './limited.js';
import { request } from './request.js';
import { raise, WRONG } from './throttling.js';

/** Has it done once, so that it is counted, and raises the count. */
const counted =
  (name: string, most: number, act: Attempt) =>
  async ({ ana, database }: Stage, url: string): Promise<Attempt> => {
    await act(ana, RACERS, url);
    await raise(database, name, most - 1);
    return act;
  };

/** As if from everywhere: what is counted by address as well is another limit. */
const from = (index: number) => ({ 'x-forwarded-for': `192.0.2.${index}` });

/** Every limit that counts what was tried. */
export const ATTEMPTS: Limited[] = [
  {
    limit: 'requests.registrations',
    won: 201,
    lost: [429, 'rate_limited'],
    attempt: counted('register-address', 30, (_ana, _index, url) =>
      apiClient(url).POST('/api/users/register', { body: aRegistration() }),
    ),
  },
  {
    limit: 'requests.failedLogins',
    won: 401,
    lost: [429, 'rate_limited'],
    attempt: counted('login', 10, ({ username: login }, _index, url) =>
      apiClient(url).POST('/api/auth/login', { body: { login, password: WRONG } }),
    ),
  },
  {
    limit: 'requests.wrongPasswords',
    won: 403,
    lost: [429, 'rate_limited'],
    attempt: counted('password-change', 10, ({ api }) =>
      api.POST('/api/auth/password', {
        body: { currentPassword: WRONG, newPassword: 'eight dry badgers' },
      }),
    ),
  },
  {
    limit: 'requests.resetRequests',
    won: 204,
    lost: [429, 'rate_limited'],
    attempt: counted('forgot-account', 5, ({ email }, index, url) =>
      request('POST', '/api/auth/password/forgot', { body: { email }, headers: from(index), url }),
    ),
  },
  {
    limit: 'requests.exports',
    won: 202,
    lost: [429, 'rate_limited'],
    attempt: async ({ ana, database }) => {
      dataOf(await startExport(ana));
      await finished(ana);
      await raise(database, 'exports', 2);
      return startExport;
    },
  },
];
