import { aUser, type Person } from './support/given.js';
import { useParley } from './support/parley.js';
import { callJson, type RawAnswer } from './support/raw-http.js';

useParley();

let ana: Person;
beforeAll(async () => {
  ana = await aUser('ana');
});

/** Any body at a path that takes one. */
const send = (body: string | Buffer): Promise<RawAnswer> =>
  callJson('POST', '/api/auth/login', body);

describe('JSON', () => {
  it.each([
    ['cut off', '{"login":'],
    ['with a comma too many', '{"login":"x",}'],
    ['in single quotes', "{'login':'x'}"],
    ['with something after it', '{}{}'],
    ['behind a byte order mark', '\ufeff{}'],
    ['of numbers it does not know', '{"login":NaN}'],
  ])('that is %s is malformed', async (_, body) => {
    const answer = await send(body);

    expect(answer).toBeProblem(400, 'malformed_json');
  });

  it('that is not UTF-8 is malformed', async () => {
    const answer = await send(Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]));

    expect(answer).toBeProblem(400, 'malformed_json');
  });

  it.each(['[]', '[{"login":"x"}]', '"text"', 'null', '42', 'true', ''])(
    'has to be an object, unlike: %s',
    async (body) => {
      const required = await send(body);
      const allOptional = await callJson(
        'PATCH',
        '/api/users/me',
        body,
        (await aUser()).accessToken,
      );

      expect(required).toBeProblem(400, 'validation_failed', '');
      expect(allOptional).toBeProblem(400, 'validation_failed', '');
    },
  );

  it('may nest 32 levels and no more, brackets within text aside', async () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

    const deepest = await send(`{"login":${nested(31)},"password":"${'[{\\"'.repeat(50)}"}`);
    const tooDeep = await send(`{"login":${nested(32)}}`);

    expect(deepest).toBeProblem(400, 'validation_failed', 'login');
    expect(tooDeep).toBeProblem(400, 'malformed_json');
  });

  it.each([
    ['5,000 objects', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
    ['45,000 arrays', `{"login":${'['.repeat(45_000)}${']'.repeat(45_000)}}`],
    ['200,000 brackets that nobody closes', '['.repeat(200_000)],
    ['130,000 escaped quotes', `"${'\\"'.repeat(130_000)}`],
  ])('of %s is refused at once', async (_, body) => {
    const started = performance.now();

    const answer = await send(body);

    expect(answer).toBeProblem(400, 'malformed_json');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it.each([
    ['a NUL', '{"login":"a\\u0000b"}', 'login'],
    ['half a surrogate pair', '{"login":"\\ud83d"}', 'login'],
    ['the halves the wrong way round', '{"a":{"b":["x","\\ude00\\ud83d"]}}', 'a.b[1]'],
    ['a NUL in a name', '{"a":{"\\u0000":1}}', 'a'],
  ])('with %s is refused by its place', async (_, body, path) => {
    const answer = await send(body);

    expect(answer).toBeProblem(400, 'validation_failed', path);
    expect(answer.error?.errors?.[0]?.code).toBe('unstorable_text');
  });

  it('with a whole surrogate pair keeps it', async () => {
    const answer = await callJson(
      'PATCH',
      '/api/users/me',
      '{"displayName":"Ana \\ud83d\\ude00"}',
      ana.accessToken,
    );

    expect(JSON.parse(answer.text)).toMatchObject({ displayName: 'Ana 😀' });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '\\u005f_proto__', 'role'])(
    'with the field %s is refused by its name',
    async (name) => {
      const body = `{"bio":"x","${name}":{"isAdmin":true}}`;

      const answer = await callJson('PATCH', '/api/users/me', body, ana.accessToken);

      const field = JSON.parse(`"${name}"`) as string;
      expect(answer).toBeProblem(400, 'validation_failed', field);
      expect(answer.error?.errors?.[0]?.code).toBe('unknown_field');
    },
  );

  it('with the same name twice means the last', async () => {
    const answer = await callJson(
      'PATCH',
      '/api/users/me',
      '{"bio":"first","bio":"last"}',
      ana.accessToken,
    );

    expect(JSON.parse(answer.text)).toMatchObject({ bio: 'last' });
  });
});
