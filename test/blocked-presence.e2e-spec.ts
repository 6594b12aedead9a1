import { block, unblock } from './support/blocks.js';
import { aDirectConversation, aGroup, dataOf, type Person, users } from './support/given.js';
import type { Group } from './support/groups.js';
import { useParley } from './support/parley.js';
import { aStream, closeSockets, type Socket } from './support/socket.js';
import { until } from './support/until.js';

const parley = useParley();
import.meta.jest.setTimeout(30_000);
afterEach(closeSockets);

let ana: Person;
let ben: Person;
let cleo: Person;
let direct: Group;
let group: Group;
beforeEach(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
  direct = await aDirectConversation(ana, ben);
  group = await aGroup(ana, [ben, cleo]);
});

const aboutTo = (told: Socket, { id }: Person): (string | undefined)[] =>
  told.frames
    .filter(({ type }) => type === 'presence.changed')
    .map(({ data }) => data as { userId: string; status: string })
    .flatMap(({ userId, status }) => (userId === id ? [status] : []));

const isTold = (told: Socket, of: Person, status: string): Promise<void> =>
  until(async () => Promise.resolve(aboutTo(told, of).at(-1) === status));

async function statusOf(me: Person, { id }: Person): Promise<string> {
  const params = { path: { id } };
  return dataOf(await me.api.GET('/api/users/{id}/presence', { params })).status;
}

const SIDES = [
  ['who has blocked them', () => [ana, ben] as const],
  ['whom they have blocked', () => [ben, ana] as const],
] as const;

describe.each(SIDES)('Whether somebody is there, for %s', (_name, sides) => {
  it('is not to be known: not by asking, and not by being told', async () => {
    const [me, other] = sides();
    await block(ana, ben);
    const mine = await aStream(me);

    await aStream(other);
    await aStream(cleo);

    // All are told of what changes at once in one go, of Cleo last.
    await isTold(mine, cleo, 'online');
    expect(aboutTo(mine, other)).toEqual([]);
    expect(await statusOf(me, other)).toBe('offline');
    expect(await statusOf(cleo, other)).toBe('online');
  });

  it('is no more from then on, and is again when it is over', async () => {
    const [me, other] = sides();
    const another = await parley.anotherNode();
    const mine = [await aStream(me), await aStream(me, undefined, another.url)];
    await aStream(other);
    for (const each of mine) await isTold(each, other, 'online');

    await block(ana, ben);
    for (const each of mine) await isTold(each, other, 'offline');
    await unblock(ana, ben);

    for (const each of mine) await isTold(each, other, 'online');
    expect(await statusOf(me, other)).toBe('online');
  });
});

describe.each(SIDES)('That somebody types, for %s', (_name, sides) => {
  it('is told in groups, and not in the direct conversation', async () => {
    const [me, other] = sides();
    await block(ana, ben);
    const [mine, theirs] = [await aStream(me), await aStream(other)];

    for (const { id } of [direct, group]) {
      theirs.say({ type: 'typing.start', conversationId: id });
    }

    await mine.find(({ type }) => type === 'typing.started');
    const typing = mine.frames.filter(({ type }) => type === 'typing.started');
    expect(typing.map(({ conversationId }) => conversationId)).toEqual([group.id]);
  });

  it('is told no more once they are blocked, and again once they are not', async () => {
    const [me, other] = sides();
    const [mine, theirs] = [await aStream(me), await aStream(other)];
    const typeIn = ({ id }: Group, type: string) => theirs.say({ type, conversationId: id });
    const hasHeard = (count: number) =>
      until(async () => {
        const heard = mine.frames.filter(({ type }) => type.startsWith('typing.'));
        return Promise.resolve(heard.length >= count);
      });
    typeIn(direct, 'typing.start');
    await hasHeard(1);

    await block(ana, ben);
    const [blocker] = [ana.id === me.id ? mine : theirs];
    await blocker.find(({ type }) => type === 'block.added');
    typeIn(direct, 'typing.stop');
    typeIn(group, 'typing.start');
    await hasHeard(2);
    await unblock(ana, ben);
    await blocker.find(({ type }) => type === 'block.removed');
    typeIn(group, 'typing.stop');
    await hasHeard(3);

    const heard = mine.frames.filter(({ type }) => type.startsWith('typing.'));
    expect(heard.map(({ type, conversationId }) => [type, conversationId])).toEqual([
      ['typing.started', direct.id],
      ['typing.started', group.id],
      ['typing.stopped', group.id],
    ]);
  });
});
