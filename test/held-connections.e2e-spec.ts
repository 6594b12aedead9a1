import { growthBy } from './support/footprint.js';
import { aUser, type Person } from './support/given.js';
import { disperse, Horde } from './support/horde.js';
import { useOwnParley } from './support/parley.js';
import { call, exchange } from './support/raw-http.js';

const MANY = 1000;
const MOST_GROWTH = 100;
const parley = useOwnParley({
  HEADERS_TIMEOUT: '2',
  REQUEST_TIMEOUT: '3',
});

let ana: Person;
beforeAll(async () => (ana = await aUser('ana')));
afterEach(disperse);

/** Asks again and again while something goes on. @returns the statuses of all answers */
async function servedDuring(attack: Promise<unknown>): Promise<number[]> {
  const statuses = new Set<number>();
  const goesOn = { is: true };
  const watching = attack.then(() => (goesOn.is = false));
  do {
    const { response } = await call('GET', '/api/users/me', { token: ana.accessToken });
    statuses.add(response.status);
  } while (goesOn.is);
  await watching;
  return [...statuses];
}

const LOGIN =
  'POST /api/auth/login HTTP/1.1\r\nHost: parley\r\nContent-Type: application/json\r\n' +
  'Content-Length: 1000\r\n\r\n{"login":"';
const DOCUMENT = 'GET /api/openapi.json HTTP/1.1\r\nHost: parley\r\n\r\n';
const HANDSHAKE =
  'GET /api/realtime HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
  'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';

describe(`${MANY} connections`, () => {
  it.each([
    ['that say nothing', '', '', /^HTTP\/1.1 408 .*"request_timeout"/s],
    ['with half a head', 'GET / HTTP/1.1\r\nHo', '', /^HTTP\/1.1 408 .*"request_timeout"/s],
    ['whose head never ends', 'GET / HTTP/1.1\r\n', 'X: y\r\n', undefined],
    ['whose body comes a byte now and then', LOGIN, 'x', undefined],
    // After five seconds they are told so, and those that do not take note of it are cut off.
    ['of WebSockets of nobody', HANDSHAKE, '', /^HTTP\/1.1 101 .*authenticate first/s],
  ])('%s are ended, others are served meanwhile, and nothing is left', async (...row) => {
    const [, says, drip, farewell] = row;
    let statuses: number[] = [];
    let told: string[] = [];
    const attack = async () => {
      const horde = await Horde.of(MANY, parley.url, says);
      if (drip !== '') horde.drip(drip, 500);
      statuses = await servedDuring(horde.ended);
      told = await horde.ended;
    };

    const growth = await growthBy(parley.process.pid, attack);

    expect(statuses).toEqual([200]);
    expect(told).toHaveLength(MANY);
    if (farewell) expect(told.filter((text) => !farewell.test(text))).toEqual([]);
    expect(growth).toBeLessThan(MOST_GROWTH);
    expect(parley.process.log).not.toContain('"level":50');
  });
});

describe('Half a head', () => {
  // Timers of one process come in their order, however slow the machine is.
  it('is given up in its two seconds, before a WebSocket of nobody that came with it', async () => {
    const ended: string[] = [];
    const whenEnded = async (name: string, says: string) => {
      const one = await Horde.of(1, parley.url, says);
      await one.ended;
      ended.push(name);
    };

    await Promise.all([whenEnded('WebSocket', HANDSHAKE), whenEnded('half a head', 'GET / HTTP')]);

    expect(ended).toEqual(['half a head', 'WebSocket']);
  });
});

describe('Requests without waiting for answers', () => {
  it('are answered, ten of them, in their order', async () => {
    const ask = (index: number) =>
      `GET /api/health/live HTTP/1.1\r\nHost: x\r\nX-Request-Id: r${index}\r\n` +
      `${index === 9 ? 'Connection: close\r\n' : ''}\r\n`;

    const answers = await exchange(Array.from({ length: 10 }, (_, each) => ask(each)).join(''));

    const ids = answers.map(({ response }) => response.headers.get('x-request-id'));
    expect(ids).toEqual(Array.from({ length: 10 }, (_, each) => `r${each}`));
  });

  it('in a flood end the connection, with one answer kept at most, and others are served meanwhile', async () => {
    let statuses: number[] = [];
    const connections = MANY / 10;
    const attack = async () => {
      const horde = await Horde.of(connections, parley.url, DOCUMENT.repeat(25));
      statuses = await servedDuring(horde.ended);
    };

    const growth = await growthBy(parley.process.pid, attack);

    expect(statuses).toEqual([200]);
    // The document has 0.6 MB, and is there twice while it is written.
    expect(growth).toBeLessThan(MOST_GROWTH + connections * 1.5);
  });
});

describe('Heads without end', () => {
  it.each([
    ['one header', 'X: y', 'y'.repeat(4000)],
    ['many headers', '', 'X: y\r\n'.repeat(1000)],
    ['an address', '', undefined],
  ])('are refused while they arrive, and others are served meanwhile: %s', async (...row) => {
    const [, begins, goesOn] = row;
    const first = goesOn === undefined ? 'GET /' : `GET / HTTP/1.1\r\nHost: x\r\n${begins}`;
    let statuses: number[] = [];
    let told: string[] = [];
    const attack = async () => {
      const horde = await Horde.of(MANY / 5, parley.url, first);
      horde.drip(goesOn ?? 'a'.repeat(4000), 50);
      statuses = await servedDuring(horde.ended);
      told = await horde.ended;
    };

    const growth = await growthBy(parley.process.pid, attack);

    expect(statuses).toEqual([200]);
    // What was still on its way may have cut off some answers.
    expect(told.filter((text) => /^HTTP\/1.1 431 /.test(text))).not.toEqual([]);
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});

describe('More connections than MAX_CONNECTIONS', () => {
  it('are closed unheard, the log says why, and there is room once others are gone', async () => {
    const node = await parley.anotherNode({
      MAX_CONNECTIONS: '20',
      HEADERS_TIMEOUT: '300',
      REQUEST_TIMEOUT: '300',
    });
    const horde = await Horde.of(20, node.url);

    const [told] = await (await Horde.of(1, node.url, DOCUMENT)).ended;
    horde.end();
    await node.untilReady();

    expect(told).toBe('');
    expect(node.log.match(/see MAX_CONNECTIONS/g)).toHaveLength(1);
    await node.stop();
  });
});
