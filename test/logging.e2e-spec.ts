import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { eventually } from './support/eventually.js';
import { aDirectConversation, aMessage, aUser, logIn, users } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { call, callJson, exchangeOne } from './support/raw-http.js';

const parley = useOwnParley();

interface Line {
  level: number;
  msg: string;
  method?: string;
  path?: string;
  status?: number;
  duration?: number;
  requestId?: string;
  userId?: string;
}

const lines = (): Line[] =>
  parley.process.log
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** What was logged of the request with this id, once it is there. */
async function linesOf(requestId: string): Promise<Line[]> {
  const found = () => lines().filter((line) => line.requestId === requestId);
  await eventually(() => Promise.resolve(found().length > 0));
  return found();
}

describe('The log', () => {
  it('has one line a request: what was asked, by whom, and how it ended', async () => {
    const ana = await aUser('ana');
    const headers = { 'x-request-id': 'one-line' };

    await call('GET', '/api/users/me?x=1', { headers, token: ana.accessToken });

    expect(await linesOf('one-line')).toEqual([
      expect.objectContaining({
        level: 30,
        msg: 'request',
        method: 'GET',
        path: '/api/users/me',
        status: 200,
        duration: expect.any(Number) as number,
        address: '127.0.0.1',
        userId: ana.id,
      }),
    ]);
  });

  it.each([
    ['nobody-known', 'GET', '/api/users/me', 401],
    ['no-route', 'GET', '/api/nope', 404],
    ['no-method', 'TRACE', '/api/users', 405],
    ['no-address', 'GET', '/api/users/%zz', 400],
    ['asked-what', 'OPTIONS', '/api/users', 204],
  ])('has a line for what reaches no handler: %s', async (requestId, method, path, status) => {
    await exchangeOne(
      `${method} ${path} HTTP/1.1\r\nHost: x\r\nX-Request-Id: ${requestId}\r\nConnection: close\r\n\r\n`,
    );

    const [line, ...more] = await linesOf(requestId);

    expect(line).toMatchObject({ method, path, status });
    expect(line).not.toHaveProperty('userId');
    expect(more).toEqual([]);
  });

  it('has a line for what is no request, with the id that was answered', async () => {
    const { error } = await exchangeOne('nonsense\r\n\r\n');

    const [line] = await linesOf(error?.requestId ?? '');

    expect(line).toMatchObject({ status: 400, msg: 'refused' });
  });

  it('holds nothing of what people say, search for or keep secret', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const conversation = await aDirectConversation(ana, ben);
    await aMessage(ana, conversation, 'a-very-private-message');
    await ana.api.GET('/api/messages', { params: { query: { search: 'what-i-look-for' } } });
    await ana.api.POST('/api/auth/refresh', { body: { refreshToken: ana.refreshToken } });
    const again = await logIn(ana.username);
    await again.api.POST('/api/auth/password', {
      body: { currentPassword: ana.password, newPassword: 'another-fine-secret' },
    });
    await callJson('POST', '/api/auth/login', '{"login":"x","password":"a-wrong-guess"');
    await call('GET', '/api/users/me?access_token=in-the-query', { token: 'in-the-header' });

    const { log } = parley.process;

    const secrets = [
      'a-very-private-message',
      'what-i-look-for',
      'another-fine-secret',
      'a-wrong-guess',
      'in-the-query',
      'in-the-header',
      ana.password,
      ana.email,
      ...[ana, again].flatMap(({ accessToken, refreshToken }) => [accessToken, refreshToken]),
    ];
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
  });

  it('cannot be forged by what is sent', async () => {
    const forged = '\r\n{"level":60,"msg":"forged"}\u001b[2J\u009b2J';
    const escaped = encodeURIComponent(forged);
    await Promise.all([
      call('GET', `/api/${escaped}`),
      call('GET', `/api/users/${escaped}`),
      call('GET', '/api/nope', { headers: { 'x-request-id': escaped, 'user-agent': escaped } }),
      callJson('POST', '/api/auth/login', JSON.stringify({ [forged]: forged, login: forged })),
      exchangeOne(`GET /api/\x9b2J\xff HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
      exchangeOne(`\x1b[2J\n{"level":60}\r\n\r\n`),
    ]);

    const { log } = parley.process;

    expect(lines().filter(({ level, msg }) => level >= 50 || msg === 'forged')).toEqual([]);
    expect(log).toMatch(/^[\n\x20-\x7e]+$/);
  });

  const hasScript = spawnSync('script', ['--version']).status === 0;
  (hasScript ? it : it.skip)(
    'is readable on a terminal, and says where to begin',
    async () => {
      const run = `DATABASE_URL=${parley.database.url} DATA_DIR=${parley.dataDir} PORT=18999 exec ${process.execPath} dist/main.js`;
      const terminal = spawn('script', ['-qec', run, '/dev/null']);
      let said = '';
      terminal.stdout.on('data', (text: Buffer) => (said += text.toString()));

      await eventually(
        () => Promise.resolve(/Swagger UI +http:\/\/127\.0\.0\.1:18999\/api\/docs/.test(said)),
        60_000,
      );
      terminal.kill();
      await once(terminal, 'close');

      expect(said.split(/\r?\n/).filter((line) => line.startsWith('{'))).toEqual([]);
    },
    90_000,
  );
});
