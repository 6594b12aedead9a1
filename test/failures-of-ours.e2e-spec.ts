import { eventually } from './support/eventually.js';
import { aDirectConversation, type Person, users } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { callJson, type RawAnswer } from './support/raw-http.js';

const parley = useOwnParley();

let ana: Person;
let conversationId: string;

beforeAll(async () => {
  const [me, ben] = await users('ana', 'ben');
  ana = me;
  conversationId = (await aDirectConversation(ana, ben)).id;
  // What no client could bring about.
  await parley.database.query('alter table messages rename column body to text');
  await parley.database.query('alter table users rename column bio to about');
});

const send = (): Promise<RawAnswer> =>
  callJson(
    'POST',
    '/api/messages',
    JSON.stringify({ conversationId, body: 'a-very-private-message' }),
    ana.accessToken,
  );

/** By way of TypeORM, whose errors carry the statement and its parameters. */
const register = (): Promise<RawAnswer> =>
  callJson(
    'POST',
    '/api/users/register',
    JSON.stringify({ username: 'eve', email: 'eve@example.org', password: 'eves own secret' }),
  );

describe('A failure of ours', () => {
  it.each([
    ['of a statement of ours', send],
    ['of a statement of TypeORM', register],
  ])('tells the client its request id and nothing else: %s', async (_, ask) => {
    const answer = await ask();

    expect(answer).toBeProblem(500, 'internal_error');
    expect(answer.text).not.toMatch(/column|bio|body|does not exist|private/);
  });

  it.each([
    ['of a statement of ours', send, '42703'],
    ['of a statement of TypeORM', register, '42703'],
  ])('is in the log with where and why, but not with what: %s', async (_, ask, code) => {
    const { error } = await ask();

    const failure = new RegExp(`.*"requestId":"${error?.requestId ?? ''}".*"err":.*`);
    await eventually(() => Promise.resolve(failure.test(parley.process.log)));
    expect(JSON.parse(failure.exec(parley.process.log)?.[0] ?? '')).toMatchObject({
      level: 50,
      err: { code, stack: expect.stringContaining('.js:') as string },
    });
    expect(parley.process.log).not.toMatch(
      /a-very-private-message|eve@example\.org|eves own secret|argon2id/,
    );
  });
});
