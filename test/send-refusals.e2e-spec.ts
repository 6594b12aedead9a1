import { sendRefusal, sendRetryAfter } from '../src/conversations/send-refusal.sql.js';
import {
  aDirectConversation,
  aGroup,
  aMessage,
  type Conversation,
  type Person,
  users,
} from './support/given.js';
import { change, get, type Group, mute, setRole } from './support/groups.js';
import { useParley } from './support/parley.js';

const parley = useParley();

type Role = 'owner' | 'admin' | 'member';
let people: Record<Role, Person>;
let group: Conversation;
beforeAll(async () => {
  const [owner, admin, member] = await users('olga', 'adam', 'mia');
  people = { owner, admin, member };
});
beforeEach(async () => {
  group = await aGroup(people.owner, [people.admin, people.member]);
  await setRole(people.owner, group, people.admin, 'admin');
});

const REFUSAL_SQL = `
  select ${sendRefusal('c', 'me')} as code, ${sendRetryAfter('c', 'me')} as "retryAfter"
  from conversations c join participants me on me.conversation_id = c.id
  where c.id = $1 and me.user_id = $2`;

async function refusalOf({ id: userId }: Person, { id }: Group = group) {
  const [row] = await parley.database.query<{ code: string | null; retryAfter: number | null }>(
    REFUSAL_SQL,
    [id, userId],
  );
  return row;
}

const codes = async (): Promise<(string | null | undefined)[]> =>
  Promise.all(Object.values(people).map(async (person) => (await refusalOf(person))?.code));

/** As a send leaves it. */
const hasSent = (person: Person, secondsAgo: number) =>
  parley.database.query(
    `update participants set last_sent_at = now() - $3 * interval '1 second'
     where conversation_id = $1 and user_id = $2`,
    [group.id, person.id, secondsAgo],
  );

const fromNow = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();

describe('What keeps people from sending', () => {
  it.each([
    ['everyone', [null, null, null]],
    ['admins', [null, null, 'sending_restricted']],
    ['owners', [null, 'sending_restricted', 'sending_restricted']],
  ] as const)('is a group where %s may', async (whoCanSend, refused) => {
    await change(people.owner, group, { whoCanSend });

    expect(await codes()).toEqual(refused);
  });

  it('is being muted, for as long as that lasts', async () => {
    await mute(people.admin, group, people.member, fromNow(60));
    const muted = await codes();
    await mute(people.admin, group, people.member, fromNow(-1));

    expect(muted).toEqual([null, null, 'participant_muted']);
    expect(await codes()).toEqual([null, null, null]);
  });

  it('is having sent a moment ago in a slow group, but for owners and admins', async () => {
    await change(people.owner, group, { slowModeSeconds: 60 });
    const first = await codes();
    for (const person of Object.values(people)) await hasSent(person, 20);

    const refusal = await refusalOf(people.member);

    expect(first).toEqual([null, null, null]);
    expect(await codes()).toEqual([null, null, 'slow_mode']);
    expect(refusal?.retryAfter).toBeGreaterThan(20);
    expect(refusal?.retryAfter).toBeLessThanOrEqual(40);
  });

  it('is over once they have waited', async () => {
    await change(people.owner, group, { slowModeSeconds: 60 });
    await hasSent(people.member, 61);

    expect(await refusalOf(people.member)).toEqual({ code: null, retryAfter: null });
  });

  it('is told in whole seconds that are enough', async () => {
    await change(people.owner, group, { slowModeSeconds: 60 });
    await hasSent(people.member, 59.5);

    expect(await refusalOf(people.member)).toEqual({ code: 'slow_mode', retryAfter: 1 });
  });

  it('keeps them from changing what they have said, where waiting would not help', async () => {
    const { owner, member } = people;
    const { id } = await aMessage(member, group);
    const edit = (body: string) =>
      member.api.PATCH('/api/messages/{id}', { params: { path: { id } }, body: { body } });

    await mute(owner, group, member, fromNow(60));
    const muted = await edit('muted');
    await mute(owner, group, member, fromNow(-1));
    await change(owner, group, { whoCanSend: 'admins' });
    const restricted = await edit('restricted');
    await change(owner, group, { whoCanSend: 'everyone', slowModeSeconds: 60 });
    await hasSent(member, 1);
    const slow = await edit('slow');

    expect(muted).toBeProblem(403, 'participant_muted');
    expect(restricted).toBeProblem(403, 'sending_restricted');
    expect(slow.data?.body).toBe('slow');
  });

  it('is nothing in a direct conversation', async () => {
    const direct = await aDirectConversation(people.owner, people.member);

    expect(await refusalOf(people.member, direct)).toEqual({ code: null, retryAfter: null });
  });
});

describe('A send that is refused', () => {
  const send = ({ api }: Person, clientMessageId?: string) =>
    api.POST('/api/messages', {
      body: {
        conversationId: group.id,
        body: 'hello',
        ...(clientMessageId !== undefined && { clientMessageId }),
      },
    });

  it('says why, and leaves nothing behind', async () => {
    const { owner, admin, member } = people;
    await change(owner, group, { whoCanSend: 'admins' });
    const restricted = await send(member);
    await change(owner, group, { whoCanSend: 'everyone' });
    await mute(admin, group, member, fromNow(60));
    const muted = await send(member);

    expect(restricted).toBeProblem(403, 'sending_restricted');
    expect(muted).toBeProblem(403, 'participant_muted');
    expect((await get(owner, group)).lastSeq).toBe(0);
    expect((await send(admin)).data?.seq).toBe(1);
  });

  it('says how long to wait in a slow group, and keeps nobody else waiting', async () => {
    const { owner, admin, member } = people;
    await change(owner, group, { slowModeSeconds: 60 });
    await send(member);

    const answers = [await send(member), await send(owner), await send(owner), await send(admin)];

    const statuses = answers.map(({ response }) => response.status);
    expect(statuses).toEqual([429, 201, 201, 201]);
    expect(answers[0]).toBeProblem(429, 'slow_mode');
    const seconds = Number(answers[0]?.response.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(30);
    expect(seconds).toBeLessThanOrEqual(60);
  });

  it('is all but one of many at once in a slow group', async () => {
    const { owner, member } = people;
    await change(owner, group, { slowModeSeconds: 60 });

    const answers = await Promise.all(Array.from({ length: 20 }, () => send(member)));

    const refused = answers.filter(({ response }) => response.status !== 201);
    expect(refused).toHaveLength(19);
    for (const answer of refused) {
      expect(answer).toBeProblem(429, 'slow_mode');
      expect(answer.response.headers.get('retry-after')).toMatch(/^(59|60)$/);
    }
    expect((await get(owner, group)).lastSeq).toBe(1);
  });

  it('is never one that was sent before: a retry finds it', async () => {
    const { owner, member } = people;
    await change(owner, group, { slowModeSeconds: 60 });
    const first = await send(member, 'the same');
    await mute(owner, group, member, fromNow(60));

    const again = await send(member, 'the same');

    expect(again.response.status).toBe(200);
    expect(again.data?.id).toBe(first.data?.id);
  });
});
