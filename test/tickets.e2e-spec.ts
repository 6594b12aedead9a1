import { closeEventStreams, EventStreamReader } from './support/event-stream.js';
import { aUser, dataOf, logIn } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { request } from './support/request.js';
import { aSocket, closeSockets } from './support/socket.js';

const parley = useOwnParley();
afterEach(closeEventStreams);
afterEach(closeSockets);

async function aTicket({ api }: Pick<Awaited<ReturnType<typeof aUser>>, 'api'>): Promise<string> {
  return dataOf(await api.POST('/api/auth/tickets')).ticket;
}

describe('A ticket', () => {
  it('opens an event stream', async () => {
    const ana = await aUser('ana');

    const stream = await EventStreamReader.open({ query: `?ticket=${await aTicket(ana)}` });

    expect(stream.response.status).toBe(200);
  });

  it('opens a socket, in its address or in its first frame', async () => {
    const ana = await aUser('ana');

    const [first, second] = [
      await aSocket({ query: `?ticket=${await aTicket(ana)}` }),
      await aSocket(),
    ];
    second.say({ type: 'auth', ticket: await aTicket(ana) });

    for (const socket of [first, second])
      expect(await socket.ready()).toMatchObject({ recovered: true });
  });

  it('is told with how long it is good', async () => {
    const ana = await aUser('ana');

    const answer = dataOf(await ana.api.POST('/api/auth/tickets'));

    expect(answer.ticket).toMatch(/^[\w-]{32}$/);
    expect(answer.expiresIn).toBe(60);
  });

  it('is good once, of fifty at the same time on two nodes', async () => {
    const other = await parley.anotherNode();
    const ana = await aUser('ana');
    const query = `?ticket=${await aTicket(ana)}`;

    const streams = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        EventStreamReader.open({ query, url: index % 2 ? parley.url : other.url }),
      ),
    );

    const statuses = streams.map(({ response }) => response.status).sort();
    expect(statuses).toEqual([200, ...Array<number>(49).fill(401)]);
  }, 60_000);

  it('is no longer good after a minute', async () => {
    const ana = await aUser('ana');
    const ticket = await aTicket(ana);
    await parley.database.query(`update tickets set expires_at = now()`);

    const answer = await request('GET', `/api/events?ticket=${ticket}`);

    expect(answer).toBeProblem(401, 'ticket_invalid');
  });

  it('is no longer good when its session has ended', async () => {
    const ana = await aUser('ana');
    const phone = await logIn(ana.username);
    const ticket = await aTicket(phone);
    await phone.api.POST('/api/auth/logout');

    const answer = await request('GET', `/api/events?ticket=${ticket}`);

    expect(answer).toBeProblem(401, 'ticket_invalid');
  });

  it.each(['', 'x', 'x'.repeat(32), '%00', 'x'.repeat(5000)])(
    'is not made up: %.40s',
    async (ticket) => {
      const answer = await request('GET', `/api/events?ticket=${ticket}`);

      expect([400, 401]).toContain(answer.response.status);
    },
  );

  it('opens nothing else', async () => {
    const ana = await aUser('ana');
    const ticket = await aTicket(ana);

    const answer = await request('GET', `/api/sync?ticket=${ticket}`);

    expect(answer).toBeProblem(401, 'not_authenticated');
  });

  it('is in no log and, itself, not in the database', async () => {
    const ana = await aUser('ana');
    const [used, unused] = [await aTicket(ana), await aTicket(ana)];
    await EventStreamReader.open({ query: `?ticket=${used}` });
    await (
      await aSocket({ query: `?ticket=${unused}x` })
    ).closed;

    const rows = await parley.database.query<{ row: string }>(
      'select t::text as row from tickets t',
    );

    for (const ticket of [used, unused]) {
      expect(parley.process.log).not.toContain(ticket);
      expect(rows.map(({ row }) => row).join()).not.toContain(ticket);
    }
  });
});
