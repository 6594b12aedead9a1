import { readFileSync } from 'node:fs';
import { aCursor } from './support/feed.js';
import { aGroup, aMessage, aUser, type Person, users } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { aStream, closeSockets } from './support/socket.js';
import { until } from './support/until.js';

const parley = useOwnParley();
afterEach(closeSockets);

const residentMegabytes = (): number => {
  const status = readFileSync(`/proc/${parley.process.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
};

/** The numbers of the messages somebody is told, who comes back where the server cuts them off. */
async function seqsTold(person: Person, since: string, count: number): Promise<number[]> {
  const seqs: number[] = [];
  let cursor = since;
  while (seqs.length < count) {
    const socket = await aStream(person, cursor);
    const told = () => socket.events.filter(({ type }) => type === 'message.created');
    const isOver = () =>
      seqs.length + told().length >= count || socket.raw.readyState === socket.raw.CLOSED;
    await until(() => Promise.resolve(isOver()));
    for (const event of told()) {
      ({ cursor } = event);
      if (event.data !== null && 'seq' in event.data) seqs.push(event.data.seq);
    }
  }
  return seqs;
}

describe('A reader that does not read', () => {
  it('is closed with 4408 and may go on; the others hear all of it, and memory stays bounded', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const cleo = await aUser('cleo');
    const group = await aGroup(ana, [ben, cleo]);
    const stalled = await Promise.all(Array.from({ length: 15 }, () => aStream(ben)));
    for (const { raw } of stalled) raw.pause();
    const before = residentMegabytes();

    const reading = seqsTold(cleo, await aCursor(cleo), 250);
    const body = '\u{1F9A6}'.repeat(10_000);
    for (let sent = 0; sent < 250; sent++) await aMessage(ana, group, body);
    const seqs = await reading;
    const growth = residentMegabytes() - before;
    for (const { raw } of stalled) raw.resume();

    for (const { closed } of stalled)
      expect(await closed).toMatchObject({ code: 4408, reason: 'resume' });
    expect(seqs).toEqual(Array.from({ length: 250 }, (_, index) => index + 1));
    expect(growth).toBeLessThan(200);
  }, 120_000);
});
