import { closeEventStreams, EventStreamReader } from './support/event-stream.js';
import { aCursor, eventsSince } from './support/feed.js';
import {
  aDirectConversation,
  aGroup,
  aMessage,
  dataOf,
  type Message,
  type Person,
  users,
} from './support/given.js';
import { add, at, change, clear, type Group, leave, setRole } from './support/groups.js';
import { useParley } from './support/parley.js';
import { pin, pinnedIn, pinsOf, unpin } from './support/pins.js';
import { aReply, remove, seen } from './support/threads.js';

useParley();
afterEach(closeEventStreams);

let ana: Person;
let ben: Person;
let group: Group;
let message: Message;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
});
beforeEach(async () => {
  group = await aGroup(ana, [ben]);
  message = await aMessage(ben, group);
});

describe('A message that is pinned', () => {
  it('is kept at hand for all, with who pinned it and when', async () => {
    const pinned = dataOf(await pin(ana, message));

    expect(pinned).toMatchObject({ pinnedBy: { id: ana.id }, message: { id: message.id } });
    expect(pinned.message).toEqual(await seen(ana, message));
    expect(pinned.message.pinnedAt).toBe(pinned.pinnedAt);
    expect(await pinsOf(ben, group)).toEqual([pinned]);
  });

  it('shows that it is wherever it is read, as another version of it', async () => {
    const { pinnedAt } = dataOf(await pin(ana, message));

    const history = dataOf(await ben.api.GET('/api/conversations/{id}/messages', at(group)));

    expect(message.pinnedAt).toBeNull();
    expect(history.items).toEqual([{ ...message, pinnedAt, version: 2 }]);
  });

  it('is told to everybody, and so is that it is no longer', async () => {
    const stream = await EventStreamReader.open({ token: ben.accessToken });
    const since = await aCursor(ben);

    const { pinnedAt } = dataOf(await pin(ana, message));
    const [first] = await stream.untilEvents(1);
    await unpin(ana, message);

    const expected = { type: 'message.updated', conversationId: group.id };
    expect(first?.data).toMatchObject({ ...expected, data: { id: message.id, pinnedAt } });
    expect(await eventsSince(ben, since)).toMatchObject([
      expected,
      { ...expected, data: { id: message.id, pinnedAt: null, version: 3 } },
    ]);
  });

  it('stays as it is when it is pinned again, and nobody is told', async () => {
    await setRole(ana, group, ben, 'admin');
    const first = dataOf(await pin(ana, message));
    const since = await aCursor(ben);

    const again = await pin(ben, message);

    expect(again.response.status).toBe(200);
    expect(again.data).toEqual(first);
    expect(await eventsSince(ben, since)).toEqual([]);
  });

  it('can be edited, and keeps the versions of its text', async () => {
    await pin(ana, message);

    const edited = dataOf(
      await ben.api.PATCH('/api/messages/{id}', { ...at(message), body: { body: 'At seven.' } }),
    );

    expect(edited.pinnedAt).not.toBeNull();
    expect((await pinsOf(ana, group))[0]?.message).toEqual(edited);
    const versions = dataOf(await ana.api.GET('/api/messages/{id}/versions', at(message)));
    expect(versions.items.map(({ version }) => version).sort()).toEqual([1, 3]);
  });

  it('may be a reply', async () => {
    const reply = await aReply(ben, message);

    await pin(ana, reply);

    expect(await pinnedIn(ben, group)).toEqual([reply.id]);
  });
});

describe('Unpinning', () => {
  it('is done once; what is not pinned is not touched, and nobody is told', async () => {
    await pin(ana, message);
    await unpin(ana, message);
    const since = await aCursor(ben);

    const again = await unpin(ana, message);

    expect(again.response.status).toBe(204);
    expect(await seen(ben, message)).toEqual({ ...message, version: 3 });
    expect(await eventsSince(ben, since)).toEqual([]);
    expect(await pinsOf(ben, group)).toEqual([]);
  });

  it('goes with deleting, in the event of it', async () => {
    const kept = await aMessage(ben, group);
    await pin(ana, message);
    await pin(ana, kept);
    const since = await aCursor(ben);

    await remove(ben, message);

    expect(await pinnedIn(ben, group)).toEqual([kept.id]);
    expect(await seen(ben, message)).toMatchObject({ pinnedAt: null, body: null });
    expect(await eventsSince(ben, since)).toMatchObject([
      { type: 'message.deleted', data: { id: message.id, pinnedAt: null } },
    ]);
  });

  it('of what is deleted is done already; pinning it is refused', async () => {
    await remove(ben, message);

    expect(await pin(ana, message)).toBeProblem(409, 'message_deleted');
    expect((await unpin(ana, message)).response.status).toBe(204);
  });

  it('does not come with leaving: who has pinned it is still named', async () => {
    await setRole(ana, group, ben, 'admin');
    await pin(ben, message);

    await leave(ben, group);

    expect(await pinsOf(ana, group)).toMatchObject([{ pinnedBy: { id: ben.id } }]);
  });

  it('does not come with the account of who pinned it, which has no name then', async () => {
    const [cleo] = await users('cleo');
    const conversation = await aDirectConversation(ana, cleo);
    const pinned = await aMessage(ana, conversation);
    await pin(cleo, pinned);

    await cleo.api.DELETE('/api/users/me');

    expect(await pinsOf(ana, conversation)).toMatchObject([
      { message: { id: pinned.id }, pinnedBy: { id: cleo.id, displayName: 'Deleted user' } },
    ]);
  });
});

describe('Who may pin', () => {
  it('are both in a direct conversation', async () => {
    const conversation = await aDirectConversation(ana, ben);
    const sent = await aMessage(ana, conversation);

    const statuses = [await pin(ben, sent), await unpin(ana, sent), await pin(ana, sent)].map(
      ({ response }) => response.status,
    );

    expect(statuses).toEqual([200, 204, 200]);
  });

  it('are those in a group whom its setting names', async () => {
    const [owner, admin, member] = [ana, ben, (await users('cleo'))[0]];
    await add(owner, group, member);
    await setRole(owner, group, admin, 'admin');
    const allowed = async (whoCanPin: 'everyone' | 'admins' | 'owners') => {
      await change(owner, group, { whoCanPin });
      const tried = [];
      for (const person of [owner, admin, member]) {
        const answers = [await pin(person, message), await unpin(person, message)];
        tried.push(answers.map(({ response }) => response.status));
      }
      return tried;
    };

    const [yes, no] = [
      [200, 204],
      [403, 403],
    ];
    expect(await allowed('everyone')).toEqual([yes, yes, yes]);
    expect(await allowed('admins')).toEqual([yes, yes, no]);
    expect(await allowed('owners')).toEqual([yes, no, no]);
  });

  it('see the message: of others it is said that there is none', async () => {
    await change(ana, group, { whoCanPin: 'everyone' });
    await pin(ana, message);
    await clear(ben, group);

    expect(await pin(ben, message)).toBeProblem(404, 'message_not_found');
    expect(await unpin(ben, message)).toBeProblem(404, 'message_not_found');
    expect(await pinsOf(ben, group)).toEqual([]);
    expect(await pinnedIn(ana, group)).toEqual([message.id]);
  });
});
