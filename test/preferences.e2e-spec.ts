import {
  aGroup,
  aMessage,
  type Conversation,
  dataOf,
  type Person,
  users,
} from './support/given.js';
import { useParley } from './support/parley.js';

useParley();

let ana: Person;
let ben: Person;
let group: Conversation;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
});
beforeEach(async () => {
  group = await aGroup(ana, [ben]);
});

interface Preferences {
  archived?: boolean;
  pinned?: boolean;
  mutedUntil?: string | null;
}

const prefer = async ({ api }: Person, body: Preferences): Promise<Conversation> => {
  const params = { path: { id: group.id } };
  return dataOf(await api.PATCH('/api/conversations/{id}/preferences', { params, body }));
};

const IN_AN_HOUR = new Date(Date.now() + 3_600_000).toISOString();
const AN_HOUR_AGO = new Date(Date.now() - 3_600_000).toISOString();

describe('Preferences', () => {
  it('change only what they name', async () => {
    await prefer(ana, { archived: true, mutedUntil: IN_AN_HOUR });

    const changed = await prefer(ana, { pinned: true });

    expect(changed).toMatchObject({ archived: true, pinned: true, muted: true });
  });

  it('are taken back as they were given', async () => {
    await prefer(ana, { archived: true, pinned: true, mutedUntil: IN_AN_HOUR });

    const changed = await prefer(ana, { archived: false, pinned: false, mutedUntil: null });

    expect(changed).toMatchObject({ archived: false, pinned: false, muted: false });
  });

  it('are nobody else’s', async () => {
    await prefer(ana, { archived: true, pinned: true, mutedUntil: IN_AN_HOUR });

    const params = { path: { id: group.id } };
    const seenByBen = dataOf(await ben.api.GET('/api/conversations/{id}', { params }));

    expect(seenByBen).toMatchObject({ archived: false, pinned: false, muted: false });
  });

  it('mute no longer than they say', async () => {
    const changed = await prefer(ana, { mutedUntil: AN_HOUR_AGO });

    expect(changed.muted).toBe(false);
  });

  it('outlast new messages, and leave updatedAt alone', async () => {
    await prefer(ana, { archived: true, pinned: true });

    await aMessage(ben, group);

    const params = { path: { id: group.id } };
    const conversation = dataOf(await ana.api.GET('/api/conversations/{id}', { params }));
    expect(conversation).toMatchObject({ archived: true, pinned: true, unreadCount: 1 });
    expect(conversation.updatedAt).toBe(group.updatedAt);
  });

  it('may be none', async () => {
    const unchanged = await prefer(ana, {});

    expect(unchanged).toEqual(group);
  });
});
