import type { FeedEventType } from '../feed/feed-event-types.js';
import type { FeedRow } from '../feed/feed-log.js';
import { Audience } from './audience.js';
import type { FeedMembership, UserFeedRepository } from './user-feed.repository.js';

const ROOM = 'room';

/** The database as it is by now: it may be ahead of the events. */
function anAudience(memberships: FeedMembership[]): Audience {
  const feeds: Pick<
    UserFeedRepository,
    'memberships' | 'among' | 'blindTo' | 'viewers' | 'blocks'
  > = {
    memberships: (users) =>
      Promise.resolve(memberships.filter(({ userId }) => users.includes(userId))),
    viewers: (users) => Promise.resolve(users.map((id) => ({ id, showsReceipts: true }))),
    among: (rooms, users) =>
      Promise.resolve(
        memberships.filter(
          (one) => rooms.includes(one.conversationId) && users.includes(one.userId),
        ),
      ),
    blindTo: () => Promise.resolve([]),
    blocks: () => Promise.resolve([]),
  };
  return new Audience(feeds as UserFeedRepository);
}

const member = (userId: string, joinedXid = '1'): FeedMembership => ({
  conversationId: ROOM,
  userId,
  joinedXid,
});

let nextId = 1;
const event = (xid: number, type: FeedEventType, about: Partial<FeedRow> = {}): FeedRow => ({
  xid: String(xid),
  id: String(nextId++),
  at: '',
  type,
  conversationId: ROOM,
  recipientId: null,
  subjectId: null,
  detail: null,
  ...about,
});

/** @returns who is told each, in order */
async function told(audience: Audience, users: string[], rows: FeedRow[]): Promise<string[][]> {
  for (const userId of users) await audience.include(userId);
  const plan = await audience.planFor(rows);
  const concerning = audience.concerning(rows, plan);
  return rows.map((row) => {
    const receivers = audience.pass(row, plan).sort();
    if (receivers.length > 0) expect(concerning).toContain(row);
    return receivers;
  });
}

describe('Audience', () => {
  it('tells who is removed once, by the event of their own, and nothing after it', async () => {
    const audience = anAudience([member('ana'), member('ben')]);

    expect(
      await told(
        audience,
        ['ana', 'ben'],
        [
          event(10, 'message.created'),
          event(11, 'participant.removed', { subjectId: 'ben' }),
          event(11, 'participant.removed', { subjectId: 'ben', recipientId: 'ben' }),
          event(12, 'message.created'),
        ],
      ),
    ).toEqual([['ana', 'ben'], ['ana'], ['ben'], ['ana']]);
  });

  it('tells newcomers all of the transaction in which they join, and nothing before', async () => {
    const audience = anAudience([member('ana'), member('ben', '11'), member('cleo', '11')]);

    expect(
      await told(
        audience,
        ['ana', 'ben', 'cleo'],
        [
          event(10, 'message.created'),
          event(11, 'participant.added', { subjectId: 'ben' }),
          event(11, 'participant.added', { subjectId: 'cleo' }),
          event(12, 'message.created'),
        ],
      ),
    ).toEqual([['ana'], ['ana', 'ben', 'cleo'], ['ana', 'ben', 'cleo'], ['ana', 'ben', 'cleo']]);
  });

  it('follows who leaves and comes back', async () => {
    const audience = anAudience([member('ana'), member('ben', '13')]);

    expect(
      await told(
        audience,
        ['ana', 'ben'],
        [
          event(10, 'message.created'),
          event(11, 'participant.removed', { subjectId: 'ben' }),
          event(11, 'participant.removed', { subjectId: 'ben', recipientId: 'ben' }),
          event(12, 'message.created'),
          event(13, 'participant.added', { subjectId: 'ben' }),
          event(14, 'message.created'),
        ],
      ),
    ).toEqual([['ana'], ['ana'], ['ben'], ['ana'], ['ana', 'ben'], ['ana', 'ben']]);
  });

  it('tells founders, and ends with a deletion that each is told of', async () => {
    const audience = anAudience([]);
    await audience.include('ana');
    const founded = anAudience([member('ana', '10')]);
    const deletion = event(12, 'conversation.deleted', { recipientId: 'ana' });

    expect(
      await told(
        founded,
        ['ana'],
        [
          event(10, 'conversation.created'),
          event(11, 'message.created'),
          deletion,
          event(13, 'message.created'),
        ],
      ),
    ).toEqual([['ana'], ['ana'], ['ana'], []]);
    expect(await told(audience, [], [event(10, 'message.created')])).toEqual([[]]);
  });

  it('tells of a profile to its owner and to who shares a conversation at that point', async () => {
    const audience = anAudience([member('ana'), member('ben', '12')]);
    const profile = { conversationId: null, subjectId: 'ana' };

    expect(
      await told(
        audience,
        ['ana', 'ben', 'eve'],
        [
          event(10, 'user.updated', profile),
          event(11, 'participant.removed', { subjectId: 'ben' }),
          event(12, 'user.updated', profile),
        ],
      ),
    ).toEqual([['ana', 'ben'], ['ana'], ['ana']]);
  });

  it('forgets who has no stream any more', async () => {
    const audience = anAudience([member('ana'), member('ben')]);
    await told(audience, ['ana', 'ben'], []);
    audience.exclude('ben');

    expect(await told(audience, [], [event(10, 'message.created')])).toEqual([['ana']]);
  });
});
