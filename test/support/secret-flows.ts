import { randomBytes } from 'node:crypto';
import type { Canaries } from './canaries.js';
import { apiClient } from './client.js';
import { EventStreamReader } from './event-stream.js';
import { aGroup, aRegistration, dataOf, type Person } from './given.js';
import { type Group, invite } from './groups.js';
import { parleyUrl } from './parley.js';
import { everyWrongBody, everyWrongPlace, socketWith } from './secret-ways.js';

const REGISTER = '/api/users/register';
const LOGIN = '/api/auth/login';
const REFRESH = '/api/auth/refresh';
const PASSWORD = '/api/auth/password';

/** Somebody with a password of their own, who has registered and logged in by all that can go wrong. */
export async function comesIn(canaries: Canaries, name: string): Promise<Person> {
  const password = canaries.aPassword('password of a registration');
  const wrong = canaries.aPassword('wrong password of a login');
  const body = { ...aRegistration(name), password };
  const { id = '' } = await canaries.ask('POST', REGISTER, { body });
  await canaries.ask('POST', REGISTER, { body });
  await everyWrongBody(canaries, ['POST', REGISTER], body);
  await everyWrongBody(canaries, ['POST', LOGIN], { login: body.username, password: wrong });
  for (const login of [body.username, wrong, 'nobody']) {
    await canaries.ask('POST', LOGIN, { body: { login, password: wrong } });
  }
  return { ...body, id, ...(await logsIn(canaries, body.username, password)) };
}

type Session = Pick<Person, 'api' | 'accessToken' | 'refreshToken'>;

async function logsIn(canaries: Canaries, login: string, password: string): Promise<Session> {
  const { accessToken, refreshToken } = keptTokens(
    canaries,
    await canaries.ask('POST', LOGIN, { body: { login, password } }),
  );
  return { accessToken, refreshToken, api: apiClient(parleyUrl(), accessToken) };
}

function keptTokens(canaries: Canaries, { accessToken = '', refreshToken = '' }) {
  canaries.keep('access token', accessToken);
  canaries.keep('refresh token', refreshToken);
  return { accessToken, refreshToken };
}

/** Of another session, which ends with it: a token that was used is used again. */
export async function refreshes(canaries: Canaries, ana: Person): Promise<void> {
  const { refreshToken } = await logsIn(canaries, ana.username, ana.password);
  await everyWrongBody(canaries, ['POST', REFRESH], { refreshToken });
  await everyWrongPlace(canaries, refreshToken);
  for (let last = refreshToken, time = 0; time < 3; time++) {
    const answer = await canaries.ask('POST', REFRESH, { body: { refreshToken: last } });
    last = keptTokens(canaries, answer).refreshToken;
  }
  await canaries.ask('POST', REFRESH, { body: { refreshToken } });
  await canaries.ask('POST', REFRESH, { body: { refreshToken: `${refreshToken}x` } });
}

/** @returns them with what they have now */
export async function changesPassword(canaries: Canaries, ana: Person): Promise<Person> {
  const { accessToken: token } = ana;
  const wrong = canaries.aPassword('wrong password of a change');
  const password = canaries.aPassword('new password of a change');
  const body = { currentPassword: wrong, newPassword: password };
  await everyWrongBody(canaries, ['POST', PASSWORD], body, token);
  await canaries.ask('POST', PASSWORD, { body });
  await canaries.ask('POST', PASSWORD, { body, token });
  await canaries.ask('POST', PASSWORD, {
    body: { ...body, currentPassword: ana.password },
    token,
  });
  return { ...ana, password, ...(await logsIn(canaries, ana.username, password)) };
}

/** @param link the token of one that was mailed */
export async function resetsPassword(
  canaries: Canaries,
  ana: Person,
  link: () => Promise<string>,
): Promise<Person> {
  await everyWrongBody(canaries, ['POST', `${PASSWORD}/forgot`], { email: ana.email });
  await canaries.ask('POST', `${PASSWORD}/forgot`, { body: { email: ana.email } });
  const token = canaries.keep('reset link', await link());
  const password = canaries.aPassword('password of a reset');
  const [reset, body] = [`${PASSWORD}/reset`, { token, newPassword: password }];
  await everyWrongBody(canaries, ['POST', reset], body);
  await everyWrongPlace(canaries, token);
  await canaries.ask('POST', reset, { body: { token, newPassword: 'short' } });
  await canaries.ask('POST', reset, { body: { ...body, token: `${token.slice(1)}x` } });
  await canaries.ask('POST', reset, { body });
  await canaries.ask('POST', reset, { body });
  return { ...ana, password, ...(await logsIn(canaries, ana.username, password)) };
}

/** Of streams, once each, and where they open nothing. */
export async function usesTickets(canaries: Canaries, ana: Person): Promise<void> {
  const aTicket = async (): Promise<string> => {
    const { accessToken: token } = ana;
    const { ticket = '' } = await canaries.ask('POST', '/api/auth/tickets', { token });
    return canaries.keep('ticket', ticket);
  };
  const [first, second, third] = [await aTicket(), await aTicket(), await aTicket()];
  (await EventStreamReader.open({ query: `?ticket=${first}` })).close();
  await canaries.ask('GET', `/api/events?ticket=${first}`);
  await socketWith(canaries, `?ticket=${second}`);
  await socketWith(canaries, `?ticket=${second}`);
  await socketWith(canaries, '', [{ type: 'auth', ticket: third }]);
  await socketWith(canaries, '', [{ type: 'auth', ticket: third }]);
  await everyWrongPlace(canaries, await aTicket());
}

export async function usesTokens(canaries: Canaries, { accessToken: token }: Person) {
  await socketWith(canaries, '', [{ type: 'auth', token }, `{"type":"auth","token":"${token}`]);
  await socketWith(canaries, '', [{ type: 'auth', token: `${token}x` }]);
  await socketWith(canaries, '', [{ type: token, token: [token], ref: 1 }, { token }]);
  await socketWith(canaries, `?token=${token}`);
  await socketWith(canaries, `x?token=${token}`);
  await everyWrongPlace(canaries, token);
}

/** @returns the group of Ana and Ben that it has led Cleo into */
export async function invites(
  canaries: Canaries,
  ...[ana, ben, cleo]: [Person, Person, Person]
): Promise<Group> {
  const group = await aGroup(ana, [ben]);
  const { id, code } = dataOf(await invite(ana, group));
  canaries.keep('code of an invite', code);
  const { accessToken: token } = cleo;
  await canaries.ask('GET', `/api/invites/${code}`);
  await canaries.ask('POST', `/api/invites/${code}/accept`, { token });
  for (const path of [`${code}/accept`, `${code}/acept`, `${code}/`, `${code}x`, code.slice(1)]) {
    for (const method of ['GET', 'DELETE']) {
      await canaries.ask(method, `/api/invites/${path}`, { token });
    }
  }
  const revoked = dataOf(await invite(ana, group));
  canaries.keep('code of an invite', revoked.code);
  await canaries.ask('DELETE', `/api/conversations/${group.id}/invites/${revoked.id}`, {
    token: ana.accessToken,
  });
  await canaries.ask('POST', `/api/invites/${revoked.code}/accept`, { token });
  await canaries.ask('GET', `/api/conversations/${group.id}/invites/${id}`, { token });
  await everyWrongPlace(canaries, code);
  return group;
}

/** @param id of an attachment of theirs */
export async function linksTo(canaries: Canaries, ana: Person, id: string): Promise<void> {
  const answer = await ana.api.POST('/api/attachments/links', { body: { attachmentIds: [id] } });
  const [item] = dataOf(answer).items;
  const link = new URL(item?.url ?? '').searchParams.get('link') ?? '';
  canaries.keep('link to an attachment', link);
  await canaries.ask('GET', `/api/attachments/${id}?link=${link}`);
  await canaries.ask('GET', `/api/attachments/${id}?link=${link}x`);
  await canaries.ask('GET', `/api/attachments/${ana.id}?link=${link}`);
  await everyWrongPlace(canaries, link);
}

export async function leaves(canaries: Canaries, ana: Person): Promise<void> {
  const wrong = canaries.aPassword('wrong password of a deletion');
  const { accessToken: token, password } = ana;
  await everyWrongBody(canaries, ['DELETE', '/api/users/me'], { password: wrong }, token);
  await canaries.ask('DELETE', '/api/users/me', { body: { password: wrong }, token });
  await canaries.ask('DELETE', '/api/users/me', { body: { password }, token });
}

/** While what is needed for it is missing: each ends in a failure of ours. */
export async function failsOver(canaries: Canaries, ana: Person, code: string): Promise<void> {
  const password = canaries.aPassword('password while the server fails');
  const { accessToken: token, refreshToken } = ana;
  const link = canaries.keep('reset link', randomBytes(24).toString('base64url'));
  const asked: [method: string, path: string, body?: object][] = [
    ['POST', REGISTER, { ...aRegistration(), password }],
    ['POST', LOGIN, { login: ana.username, password }],
    ['POST', REFRESH, { refreshToken }],
    ['POST', PASSWORD, { currentPassword: ana.password, newPassword: password }],
    ['POST', `${PASSWORD}/reset`, { token: link, newPassword: password }],
    ['POST', '/api/auth/tickets'],
    ['GET', `/api/invites/${code}`],
    ['POST', `/api/invites/${code}/accept`],
    ['DELETE', '/api/users/me', { password: ana.password }],
  ];
  await canaries.ask('GET', `/api/events?ticket=${link}`);
  for (const [method, path, body] of asked) {
    await canaries.ask(method, path, { token, ...(body && { body }) });
  }
}
