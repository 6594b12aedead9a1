import { block } from './support/blocks.js';
import {
  aDirectConversation,
  aGroup,
  aMessage,
  dataOf,
  type Person,
  users,
} from './support/given.js';
import { accept, aCode, add, leave } from './support/groups.js';
import { useParley } from './support/parley.js';
import { RawTransaction, untilWaiting } from './support/raw-transaction.js';
import { untyped } from './support/untyped.js';

const parley = useParley();

let ana: Person;
let ben: Person;
let cleo: Person;
beforeEach(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
});

const choose = ({ api }: Person, contactPrivacy: 'everyone' | 'sharedConversations') =>
  api.PATCH('/api/users/me', { body: { contactPrivacy } });
const start = ({ api }: Person, ...others: Person[]) =>
  api.POST('/api/conversations', { body: { participantIds: others.map(({ id }) => id) } });

describe('Who may begin a conversation with somebody', () => {
  it('is everybody, unless they choose otherwise, which only they see', async () => {
    const before = dataOf(await ana.api.GET('/api/users/me'));

    const after = dataOf(await choose(ana, 'sharedConversations'));

    expect(before.contactPrivacy).toBe('everyone');
    expect(after.contactPrivacy).toBe('sharedConversations');
    const seen = dataOf(await ben.api.GET('/api/users/{id}', { params: { path: { id: ana.id } } }));
    expect(seen).not.toHaveProperty('contactPrivacy');
  });

  it('is a word of two', async () => {
    const body = { contactPrivacy: 'nobody' };

    const answer = await untyped(ana.api, 'patch', '/api/users/me', { body });

    expect(answer).toBeProblem(400, 'validation_failed', 'contactPrivacy');
  });

  it('stays as it is where other things are changed', async () => {
    await choose(ana, 'sharedConversations');

    const { data } = await ana.api.PATCH('/api/users/me', { body: { bio: 'Gardener' } });

    expect(data?.contactPrivacy).toBe('sharedConversations');
  });
});

describe('With somebody who wants to know people first, a stranger', () => {
  beforeEach(async () => {
    await choose(ana, 'sharedConversations');
  });

  it('begins no direct conversation and no group, and adds them to none', async () => {
    const group = await aGroup(ben, [cleo]);

    const direct = await start(ben, ana);
    const both = await start(ben, cleo, ana);
    const added = await add(ben, group, ana);

    expect(direct).toBeProblem(403, 'contact_restricted', 'participantIds[0]');
    expect(both).toBeProblem(403, 'contact_restricted', 'participantIds[1]');
    expect(added).toBeProblem(403, 'contact_restricted', 'participantIds[0]');
  });

  it('is told the same as one whom they have blocked', async () => {
    await choose(cleo, 'everyone');
    await block(cleo, ben);

    const [byPrivacy, byBlock] = [await start(ben, ana), await start(ben, cleo)];

    const said = ({ error }: typeof byPrivacy) => ({ ...error, requestId: undefined });
    expect(said(byPrivacy)).toEqual(said(byBlock));
  });

  it('may begin once they share a conversation, and no longer when they do not', async () => {
    const group = await aGroup(cleo, [ben]);
    await accept(ana, await aCode(cleo, group));
    const another = await aGroup(ben, [cleo]);

    const known = await add(ben, another, ana);
    await leave(ana, group);
    await leave(ana, another);

    expect(known.response.status).toBe(201);
    expect(await start(ben, ana)).toBeProblem(403, 'contact_restricted');
  });

  it('may be begun with: it is about who begins', async () => {
    expect((await start(ana, ben)).response.status).toBe(201);
  });

  it('lets them in by an invite, and lets them in who asked to join', async () => {
    const group = await aGroup(ben, [cleo]);

    expect((await accept(ana, await aCode(ben, group))).response.status).toBe(200);
  });
});

describe('Conversations that there are', () => {
  it('go on, whatever somebody chooses', async () => {
    const direct = await aDirectConversation(ben, ana);
    await choose(ana, 'sharedConversations');

    expect((await aMessage(ben, direct)).seq).toBe(1);
    expect((await start(ben, ana)).data?.id).toBe(direct.id);
  });
});

describe('While somebody chooses', () => {
  it('a conversation that waits does not begin', async () => {
    const choosing = await RawTransaction.begin(parley.database);
    await choosing.query(`update users set contact_privacy = 'sharedConversations' where id = $1`, [
      ana.id,
    ]);

    const starting = start(ben, ana);
    await untilWaiting(parley.database, 1);
    await choosing.commit();

    expect(await starting).toBeProblem(403, 'contact_restricted');
  });
});
