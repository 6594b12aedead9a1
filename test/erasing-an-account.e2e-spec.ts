import { anAttachment } from './support/attachments.js';
import { aGroup, aMessage, dataOf, logIn, type Person, users } from './support/given.js';
import { contents } from './support/contents.js';
import { useOwnParley } from './support/parley.js';

const parley = useOwnParley({ RATE_LIMITS: 'on', RATE_LIMIT_PER_MINUTE: '100000' });

interface Asked {
  password?: string;
  messages?: 'keep' | 'delete';
  dryRun?: boolean;
}

const remove = ({ api }: Person, { password, ...query }: Asked = {}) =>
  api.DELETE('/api/users/me', {
    params: { query },
    ...(password !== undefined && { body: { password } }),
  });

const loggedInAgo = ({ id }: Person, minutes: number) =>
  parley.database.query(
    `update sessions set created_at = now() - $2 * interval '1 min' where user_id = $1`,
    [id, minutes],
  );

let ana: Person;
let ben: Person;
beforeEach(async () => {
  [ana, ben] = await users('ana', 'ben');
});

describe('The password, to delete an account', () => {
  it('is asked for where the login was a while ago', async () => {
    await loggedInAgo(ana, 16);

    expect(await remove(ana)).toBeProblem(403, 'password_required');
    expect(await remove(ana, { password: 'eight dry badgers' })).toBeProblem(
      403,
      'current_password_wrong',
    );
    expect((await remove(ana, { password: ana.password })).response.status).toBe(200);
  });

  it('is not asked for within 15 minutes of the login, yet has to be right where it is given', async () => {
    await loggedInAgo(ana, 14);

    expect(await remove(ana, { password: 'eight dry badgers' })).toBeProblem(
      403,
      'current_password_wrong',
    );
    expect((await remove(ana)).response.status).toBe(200);
  });

  it('is not told from that of another session of the same account', async () => {
    await loggedInAgo(ana, 16);
    await logIn(ana.username);

    expect(await remove(ana)).toBeProblem(403, 'password_required');
  });

  it('cannot be guessed for long', async () => {
    for (let guess = 0; guess < 10; guess++) await remove(ana, { password: `guess ${guess}` });

    expect(await remove(ana, { password: ana.password })).toBeProblem(429, 'rate_limited');
  });

  it('is text of up to 256 characters', async () => {
    for (const password of [7, '', null, 'x'.repeat(257)]) {
      const answer = await remove(ana, { password: password as string });

      expect(answer).toBeProblem(400, 'validation_failed', 'password');
    }
  });
});

describe('A receipt', () => {
  it('says what would go, and then nothing is changed', async () => {
    const group = await aGroup(ana, [ben]);
    await aMessage(ana, group);
    await loggedInAgo(ana, 16);
    const before = await contents(parley.database);

    const receipt = dataOf(await remove(ana, { dryRun: true, messages: 'delete' }));

    expect(receipt).toEqual({
      userId: ana.id,
      dryRun: true,
      deletedAt: null,
      messages: 'delete',
      items: expect.arrayContaining([
        { kind: 'messages', count: 1, kept: false },
        { kind: 'groups', count: 1, kept: false },
        { kind: 'sessions', count: 1, kept: false },
      ]) as unknown,
    });
    expect(await contents(parley.database)).toEqual(before);
  });

  it('says what went, as the dry run had said', async () => {
    const group = await aGroup(ana, [ben]);
    await aMessage(ana, group);
    await aMessage(ana, group);
    await anAttachment(ana);
    await logIn(ana.username);
    const dry = dataOf(await remove(ana, { dryRun: true }));

    const receipt = dataOf(await remove(ana));

    expect(receipt.items).toEqual(dry.items);
    expect(receipt).toMatchObject({ userId: ana.id, dryRun: false, messages: 'keep' });
    expect(receipt.deletedAt).not.toBeNull();
    expect(receipt.items).toEqual(
      expect.arrayContaining([
        { kind: 'messages', count: 2, kept: true },
        { kind: 'attachments', count: 1, kept: false },
        { kind: 'sessions', count: 2, kept: false },
      ]),
    );
  });
});
