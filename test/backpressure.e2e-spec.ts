import { readFileSync } from 'node:fs';
import { aGroup, aMessage, aUser, users } from './support/given.js';
import { useParley } from './support/parley.js';
import { aStream, closeSockets } from './support/socket.js';
import { until } from './support/until.js';

const parley = useParley();
afterEach(closeSockets);

const residentMegabytes = (): number => {
  const status = readFileSync(`/proc/${parley.process.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
};

describe('A reader that does not read', () => {
  it('is closed with 4408 and may go on; the others hear all of it, and memory stays bounded', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const cleo = await aUser('cleo');
    const group = await aGroup(ana, [ben, cleo]);
    const reader = await aStream(cleo);
    const stalled = await Promise.all(Array.from({ length: 15 }, () => aStream(ben)));
    for (const { raw } of stalled) raw.pause();
    const before = residentMegabytes();

    const body = '\u{1F9A6}'.repeat(10_000);
    for (let sent = 0; sent < 250; sent++) await aMessage(ana, group, body);
    await until(async () => Promise.resolve(reader.events.length === 250));
    const growth = residentMegabytes() - before;
    for (const { raw } of stalled) raw.resume();

    for (const { closed } of stalled)
      expect(await closed).toMatchObject({ code: 4408, reason: 'resume' });
    expect(growth).toBeLessThan(200);
  }, 60_000);
});
