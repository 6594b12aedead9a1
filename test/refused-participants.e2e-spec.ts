import { randomUUID } from 'node:crypto';
import { contents } from './support/contents.js';
import { aGroup, aUser, dataOf, type Person, users } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { someUserIds } from './support/some-users.js';
import { untyped } from './support/untyped.js';

const parley = useOwnParley();

let ana: Person;
let ben: Person;
let gone: string;
let group: string;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
  ({ id: group } = await aGroup(ana, [ben]));
  const leaver = await aUser('leaver');
  await leaver.api.DELETE('/api/users/me');
  gone = leaver.id;
});

const OPERATIONS = [
  ['POST', '/api/conversations'],
  ['POST', '/api/conversations/{id}/participants'],
] as const;

type Case = [name: string, participantIds: () => unknown, path: string];
const CASES: Case[] = [
  ['nobody', () => [], 'participantIds'],
  ['null', () => null, 'participantIds'],
  ['one id outside of a list', () => ben.id, 'participantIds'],
  ['an object', () => ({ 0: ben.id }), 'participantIds'],
  ['what is no id', () => [ben.id, 'cleo'], 'participantIds'],
  ['null for an id', () => [null], 'participantIds'],
  ['a list within the list', () => [[ben.id]], 'participantIds'],
  ['the same one twice', () => [ben.id, ben.id], 'participantIds'],
  ['the same one in capitals', () => [ben.id, ben.id.toUpperCase()], 'participantIds'],
  ['somebody unknown', () => [ben.id, randomUUID()], 'participantIds[1]'],
  ['somebody unknown in capitals', () => [randomUUID().toUpperCase()], 'participantIds[0]'],
  ['somebody who has left', () => [ana.id, ben.id, gone], 'participantIds[2]'],
];

describe.each(OPERATIONS)('%s %s', (method, path) => {
  it.each(CASES)('refuses %s, and names the place', async (_name, participantIds, place) => {
    const before = await contents(parley.database);

    const answer = await untyped(ana.api, method, path, {
      params: { path: { id: group } },
      body: { participantIds: participantIds() },
    });

    expect(answer).toBeProblem(400, 'validation_failed', place);
    expect(await contents(parley.database)).toEqual(before);
  });

  it('names every one who is unknown', async () => {
    const participantIds = [randomUUID(), ben.id, gone];

    const answer = await untyped(ana.api, method, path, {
      params: { path: { id: group } },
      body: { participantIds },
    });

    for (const place of ['participantIds[0]', 'participantIds[2]']) {
      expect(answer).toBeProblem(400, 'validation_failed', place);
    }
    expect(JSON.stringify(answer.error)).not.toContain('participantIds[1]');
  });
});

describe('A group of a thousand', () => {
  let others: string[];
  beforeAll(async () => {
    others = await someUserIds(parley.database, 1001);
  });

  const start = (participantIds: string[]) =>
    ana.api.POST('/api/conversations', { body: { participantIds } });

  it('is started with its other 999', async () => {
    const answer = await start(others.slice(0, 999));

    expect(dataOf(answer).participantCount).toBe(1000);
  });

  it('is started with all 1,000 named', async () => {
    const answer = await start([...others.slice(0, 999), ana.id]);

    expect(dataOf(answer).participantCount).toBe(1000);
  });

  it.each([1000, 1001])('cannot be started with %i others', async (count) => {
    const before = await contents(parley.database);

    const answer = await start(others.slice(0, count));

    expect(answer).toBeProblem(400, 'validation_failed', 'participantIds');
    expect(await contents(parley.database)).toEqual(before);
  });

  it('grows by up to a hundred at a time', async () => {
    const params = { path: { id: group } };
    const add = (participantIds: string[]) =>
      ana.api.POST('/api/conversations/{id}/participants', { params, body: { participantIds } });

    const tooMany = await add(others.slice(0, 101));
    const hundred = await add(others.slice(0, 100));

    expect(tooMany).toBeProblem(400, 'validation_failed', 'participantIds');
    expect(dataOf(hundred).items).toHaveLength(100);
  });
});
