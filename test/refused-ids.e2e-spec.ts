import { randomUUID } from 'node:crypto';
import { formWith } from './support/avatars.js';
import { smallBodies } from './support/bodies.js';
import { contract } from './support/contract.js';
import { aGroup, aMessage, dataOf, type Person, users } from './support/given.js';
import { useParley } from './support/parley.js';
import { untyped } from './support/untyped.js';

useParley();

let ana: Person;
let ben: Person;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
});

const OPERATIONS = Object.entries(contract.paths)
  .filter(([path]) => /^\/api\/(conversations|messages)\/\{id\}/.test(path))
  .flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
  );

const NOT_IDS = [
  '1',
  'null',
  'x',
  randomUUID().slice(1),
  `${randomUUID()}0`,
  '%',
  `' or 1=1`,
  '💥',
];

/** A form is read before anything else is looked at. */
const anUpload = () => formWith(Buffer.from('image'));

describe.each(OPERATIONS)('$method $path', ({ method, path }) => {
  it.each(NOT_IDS)('refuses the id %s, and names it', async (id) => {
    const params = { path: { id, userId: ben.id, inviteId: ben.id } };
    // Those that are in the path and in the body are both named: only one is wrong here.
    const conversation = path.includes('{id}') ? randomUUID() : id;
    const body = smallBodies({ conversation, user: ben.id })[`${method} ${path}`];

    const answer = await untyped(ana.api, method, path, {
      params,
      ...(body && { body }),
      ...(path.endsWith('/avatar') && { body: {}, bodySerializer: anUpload }),
    });

    expect(answer).toBeProblem(400, 'validation_failed', 'id');
  });
});

describe('An id in capitals', () => {
  it('is the same id', async () => {
    const { id } = await aGroup(ana, [ben]);
    const message = await aMessage(ana, { id });
    const path = { id: id.toUpperCase(), userId: ben.id.toUpperCase() };

    const conversation = dataOf(await ben.api.GET('/api/conversations/{id}', { params: { path } }));
    const same = dataOf(
      await ben.api.GET('/api/messages/{id}', {
        params: { path: { id: message.id.toUpperCase() } },
      }),
    );
    const changed = dataOf(
      await ana.api.PATCH('/api/conversations/{id}/participants/{userId}', {
        params: { path },
        body: { role: 'admin' },
      }),
    );

    expect([conversation.id, same.id, changed.user.id]).toEqual([id, message.id, ben.id]);
  });
});

describe('A participant’s id', () => {
  it.each(['1', 'me', randomUUID().slice(1)])(
    'that is none, such as %s, is named',
    async (userId) => {
      const { id } = await aGroup(ana, [ben]);
      const path = '/api/conversations/{id}/participants/{userId}';
      const params = { path: { id, userId } };

      const answers = [
        await ana.api.PATCH(path, { params, body: { role: 'admin' } }),
        await ana.api.DELETE(path, { params }),
      ];

      for (const answer of answers) expect(answer).toBeProblem(400, 'validation_failed', 'userId');
    },
  );
});
