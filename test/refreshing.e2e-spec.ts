import { eventually } from './support/eventually.js';
import { aUser, dataOf, logIn } from './support/given.js';
import { useParley } from './support/parley.js';
import { request } from './support/request.js';
import { refresh, statusOf } from './support/sessions.js';

const parley = useParley();

/** Lets time pass for all sessions of somebody. */
const later = (userId: string, seconds: number) =>
  parley.database.query(
    `update sessions set refreshed_at = refreshed_at - $2 * interval '1 s',
       expires_at = expires_at - $2 * interval '1 s' where user_id = $1`,
    [userId, seconds],
  );

describe('Refreshing', () => {
  it('gives the next pair of tokens, again and again', async () => {
    const ana = await aUser('ana');

    let tokens = ana as { accessToken: string; refreshToken: string };
    const seen = new Set([tokens.refreshToken]);
    for (let round = 0; round < 5; round++) {
      tokens = dataOf(await refresh(tokens.refreshToken));
      seen.add(tokens.refreshToken);
    }

    expect(tokens).toMatchObject({ tokenType: 'Bearer', expiresIn: 900 });
    expect(seen.size).toBe(6);
    expect(await statusOf(tokens)).toBe(200);
    expect(await statusOf(ana)).toBe(200);
  });

  it('of fifty at once with one token gives all the same successor', async () => {
    const ana = await aUser('ana');

    const answers = await Promise.all(Array.from({ length: 50 }, () => refresh(ana.refreshToken)));

    const [successor, ...others] = new Set(answers.map((answer) => dataOf(answer).refreshToken));
    expect(others).toEqual([]);
    const { accessToken } = dataOf(await refresh(successor ?? ''));
    expect(await statusOf({ accessToken })).toBe(200);
  });

  it('goes on on any node', async () => {
    const ana = await aUser('ana');
    const another = await parley.anotherNode();

    const first = dataOf(await refresh(ana.refreshToken, another.url));
    const second = await refresh(first.refreshToken);

    expect(second.response.status).toBe(200);
  });

  it('prolongs the session', async () => {
    const ana = await aUser('ana');
    await later(ana.id, 29 * 86_400);

    const { refreshToken } = dataOf(await refresh(ana.refreshToken));
    await later(ana.id, 29 * 86_400);

    expect((await refresh(refreshToken)).response.status).toBe(200);
  });

  it('is over after thirty days without', async () => {
    const ana = await aUser('ana');
    await later(ana.id, 30 * 86_400 + 1);

    const answer = await refresh(ana.refreshToken);

    expect(answer).toBeProblem(401, 'refresh_token_invalid');
  });
});

describe('Refreshing with the token before the current one', () => {
  it('gives the same successor within 30 s: the reply may have been lost', async () => {
    const ana = await aUser('ana');
    const { refreshToken } = dataOf(await refresh(ana.refreshToken));
    await later(ana.id, 25);

    const again = dataOf(await refresh(ana.refreshToken));
    const onceMore = dataOf(await refresh(ana.refreshToken));

    expect([again.refreshToken, onceMore.refreshToken]).toEqual([refreshToken, refreshToken]);
    expect(await statusOf(again)).toBe(200);
  });

  it('gives it on another node too, when the first one has died', async () => {
    const ana = await aUser('ana');
    const [first, second] = await Promise.all([parley.anotherNode(), parley.anotherNode()]);
    const { refreshToken } = dataOf(await refresh(ana.refreshToken, first.url));
    await first.stop('SIGKILL');

    const again = dataOf(await refresh(ana.refreshToken, second.url));

    expect(again.refreshToken).toBe(refreshToken);
  });

  it('ends the session after 30 s: somebody has a copy', async () => {
    const ana = await aUser('ana');
    const { accessToken, refreshToken } = dataOf(await refresh(ana.refreshToken));
    await later(ana.id, 31);

    const answer = await refresh(ana.refreshToken);

    expect(answer).toBeProblem(401, 'refresh_token_invalid');
    expect(await refresh(refreshToken)).toBeProblem(401, 'refresh_token_invalid');
    expect(await statusOf({ accessToken })).toBe(401);
    expect(await statusOf(ana)).toBe(401);
  });
});

describe('Refreshing with an older token', () => {
  it('ends the session at once, and no other', async () => {
    const ana = await aUser('ana');
    const phone = await logIn(ana.username);
    const { refreshToken } = dataOf(await refresh(ana.refreshToken));
    const current = dataOf(await refresh(refreshToken));

    const answer = await refresh(ana.refreshToken);

    expect(answer).toBeProblem(401, 'refresh_token_invalid');
    expect(await refresh(current.refreshToken)).toBeProblem(401, 'refresh_token_invalid');
    expect(await refresh(refreshToken)).toBeProblem(401, 'refresh_token_invalid');
    expect(await statusOf(current)).toBe(401);
    expect(await statusOf(phone)).toBe(200);
    expect((await refresh(phone.refreshToken)).response.status).toBe(200);
  });

  it('ends it on the other nodes within a second', async () => {
    const ana = await aUser('ana');
    const another = await parley.anotherNode();
    const { refreshToken } = dataOf(await refresh(ana.refreshToken));
    const { accessToken } = dataOf(await refresh(refreshToken));
    expect(await statusOf({ accessToken }, another.url)).toBe(200);

    await refresh(ana.refreshToken);

    await eventually(async () => (await statusOf({ accessToken }, another.url)) === 401);
  });
});

describe('Refreshing with what is no refresh token', () => {
  it('is refused, whatever has been changed about it', async () => {
    const ana = await aUser('ana');
    const changed = Array.from({ length: 69 }, (_, place) => flipped(ana.refreshToken, place));
    const cut = [1, 20, 69].map((length) => ana.refreshToken.slice(0, length));
    const others = [
      ...cut,
      `${ana.refreshToken}A`,
      'x',
      '.'.repeat(70),
      'é'.repeat(70),
      'A'.repeat(70),
    ];

    const answers = await Promise.all([...changed, ...others].map((token) => refresh(token)));

    for (const answer of answers) expect(answer).toBeProblem(401, 'refresh_token_invalid');
    expect((await refresh(ana.refreshToken)).response.status).toBe(200);
  });

  it('is refused where the session is no longer known', async () => {
    const ana = await aUser('ana');
    await parley.database.query('delete from sessions where user_id = $1', [ana.id]);

    const answer = await refresh(ana.refreshToken);

    expect(answer).toBeProblem(401, 'refresh_token_invalid');
  });

  it('names the field where it is not even text', async () => {
    for (const refreshToken of [undefined, null, '', 1, true, {}, [], ['x'], 'x'.repeat(2001)]) {
      const answer = await request('POST', '/api/auth/refresh', { body: { refreshToken } });

      expect(answer).toBeProblem(400, 'validation_failed', 'refreshToken');
    }
  });
});

/** With another character at `place`. Of the last one only two of six bits are part of the token. */
const flipped = (token: string, place: number): string =>
  `${token.slice(0, place)}${token[place] === 'A' ? 'B' : 'A'}${token.slice(place + 1)}`;
