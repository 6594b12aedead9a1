import { parleyUrl } from './parley.js';
import { type Answer, request } from './request.js';
import type { TestDatabase } from './test-database.js';

export const HOME = '203.0.113.7';
export const ELSEWHERE = '198.51.100.9';
export const WRONG = 'seven dry otters';

/** Logs in as if from some address, on servers that take us for their proxy. */
export const attempt = (
  login: string,
  password: string,
  from = HOME,
  url = parleyUrl(),
): Promise<Answer> =>
  request('POST', '/api/auth/login', {
    body: { login, password },
    headers: { 'x-forwarded-for': from },
    url,
  });

export async function fail(times: number, login: string, from = HOME, url = parleyUrl()) {
  for (let time = 0; time < times; time++) {
    expect(await attempt(login, WRONG, from, url)).toBeProblem(401, 'credentials_wrong');
  }
}

/** As if so many had come already. */
export const raise = (database: TestDatabase, name: string, points: number) =>
  database.query('update attempts set points = $2 where key like $1', [`${name}:%`, points]);
