import { block, unblock } from './support/blocks.js';
import {
  aDirectConversation,
  aGroup,
  aMessage,
  type Conversation,
  dataOf,
  type Person,
  users,
} from './support/given.js';
import { accept, aCode, add, approve, at, get, type Group, setRole } from './support/groups.js';
import { useParley } from './support/parley.js';
import { react, takeBack } from './support/reactions.js';
import { bodiesIn, schedule, scheduledBy, soon } from './support/scheduled.js';
import { until } from './support/until.js';

useParley();

let ana: Person;
let ben: Person;
let cleo: Person;
beforeEach(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
});

const start = ({ api }: Person, ...others: Person[]) =>
  api.POST('/api/conversations', { body: { participantIds: others.map(({ id }) => id) } });
const send = ({ api }: Person, { id: conversationId }: Group, clientMessageId?: string) =>
  api.POST('/api/messages', {
    body: {
      conversationId,
      body: 'hello',
      ...(clientMessageId !== undefined && { clientMessageId }),
    },
  });
const preview = ({ api }: Person, code: string) =>
  api.GET('/api/invites/{code}', { params: { path: { code } } });

/** Ana has blocked Ben: each of them is one side, the other the other. */
const SIDES = [
  ['who has blocked', () => [ana, ben] as const],
  ['who is blocked', () => [ben, ana] as const],
] as const;

describe.each(SIDES)('Between two of whom one has blocked the other: %s', (_name, sides) => {
  beforeEach(async () => {
    await block(ana, ben);
  });

  it('begins no direct conversation', async () => {
    const [me, other] = sides();

    const answer = await start(me, other);

    expect(answer).toBeProblem(403, 'contact_restricted', 'participantIds[0]');
    expect(dataOf(await me.api.GET('/api/conversations')).items).toEqual([]);
  });

  it('begins no group with the other: who it is, is named', async () => {
    const [me, other] = sides();

    const answer = await start(me, cleo, other);

    expect(answer).toBeProblem(403, 'contact_restricted', 'participantIds[1]');
    expect(answer.error?.errors).toHaveLength(1);
  });

  it('adds the other to no group, nor anybody with them', async () => {
    const [me, other] = sides();
    const [dan, eve] = await users('dan', 'eve');
    const group = await aGroup(me, [cleo]);

    const answer = await add(me, group, dan, other, eve);

    expect(answer).toBeProblem(403, 'contact_restricted', 'participantIds[1]');
    expect((await get(me, group)).participantCount).toBe(2);
    expect((await add(me, group, dan, eve)).response.status).toBe(201);
  });

  it('follows no invite of the other, while one of somebody else is good', async () => {
    const [me, other] = sides();
    const group = await aGroup(other, [cleo]);
    await setRole(other, group, cleo, 'admin');
    const [code, another] = [await aCode(other, group), await aCode(cleo, group)];

    expect(await preview(me, code)).toBeProblem(404, 'invite_not_found');
    expect(await accept(me, code)).toBeProblem(404, 'invite_not_found');
    expect((await preview(me, another)).response.status).toBe(200);
    expect((await accept(me, another)).response.status).toBe(200);
  });

  it('may let the other in who has asked to join', async () => {
    const [me, other] = sides();
    const group = await aGroup(me, [cleo]);
    await setRole(me, group, cleo, 'admin');
    await accept(other, await aCode(cleo, group, { requiresApproval: true }));

    expect((await approve(me, group, other)).response.status).toBe(200);
  });
});

describe.each(SIDES)('In their direct conversation: %s', (_name, sides) => {
  let direct: Conversation;
  beforeEach(async () => {
    direct = await aDirectConversation(ana, ben);
  });

  it('sends nothing, in no way', async () => {
    const [me] = sides();
    await block(ana, ben);

    expect(await send(me, direct)).toBeProblem(403, 'contact_restricted');
    expect(
      await me.api.POST('/api/conversations/{id}/messages', { ...at(direct), body: { body: 'x' } }),
    ).toBeProblem(403, 'contact_restricted');
    expect((await get(me, direct)).lastSeq).toBe(0);
  });

  it('forwards nothing there', async () => {
    const [me] = sides();
    const { id } = await aMessage(me, await aGroup(me, [cleo]));
    await block(ana, ben);

    const body = { conversationId: direct.id };
    const answer = await me.api.POST('/api/messages/{id}/forward', { ...at({ id }), body });

    expect(answer).toBeProblem(403, 'contact_restricted');
  });

  it('says nothing otherwise: not by reacting, pinning or naming the conversation', async () => {
    const [me] = sides();
    const message = await aMessage(me, direct);
    await react(me, message, '🦦');
    await block(ana, ben);

    const answers = [
      await react(me, message, '❤️'),
      await me.api.PUT('/api/messages/{id}/pin', at(message)),
      await me.api.DELETE('/api/messages/{id}/pin', at(message)),
      await me.api.PATCH('/api/conversations/{id}', { ...at(direct), body: { title: 'Answer!' } }),
    ];

    for (const answer of answers) expect(answer).toBeProblem(403, 'contact_restricted');
    expect((await takeBack(me, message, '🦦')).response.ok).toBe(true);
    expect((await get(me, direct)).title).toBeNull();
  });

  it('changes nothing that was said, but may delete it', async () => {
    const [me] = sides();
    const message = await aMessage(me, direct);
    await block(ana, ben);

    const edit = await me.api.PATCH('/api/messages/{id}', { ...at(message), body: { body: 'x' } });

    expect(edit).toBeProblem(403, 'contact_restricted');
    expect((await me.api.DELETE('/api/messages/{id}', at(message))).response.status).toBe(204);
  });

  it('finds what was sent before, as a retry does', async () => {
    const [me] = sides();
    const first = await send(me, direct, 'the same');
    await block(ana, ben);

    const again = await send(me, direct, 'the same');

    expect(again.response.status).toBe(200);
    expect(again.data?.id).toBe(first.data?.id);
  });

  it('is told why a message that was scheduled has not been sent', async () => {
    const [me] = sides();
    await schedule(me, direct.id, { sendAt: soon(1) });
    await block(ana, ben);

    await until(async () => (await scheduledBy(me, direct.id))[0]?.status === 'failed');

    expect(await scheduledBy(me, direct.id)).toMatchObject([{ failure: 'contact_restricted' }]);
  });

  it('reads on, and is given the conversation by starting it again', async () => {
    const [me, other] = sides();
    await aMessage(ana, direct, 'the last');
    await block(ana, ben);

    const again = await start(me, other);

    expect(await bodiesIn(me, direct.id)).toEqual(['the last']);
    expect(again.response.status).toBe(200);
    expect(again.data?.id).toBe(direct.id);
  });

  it('sends again once nobody blocks the other any more', async () => {
    const [me] = sides();
    await block(ana, ben);
    await block(ben, ana);

    await unblock(ana, ben);
    const still = await send(me, direct);
    await unblock(ben, ana);

    expect(still).toBeProblem(403, 'contact_restricted');
    expect((await send(me, direct)).response.status).toBe(201);
  });
});

describe('A block', () => {
  it('changes nothing in groups that both are in', async () => {
    const group = await aGroup(ana, [ben]);
    await block(ana, ben);

    expect((await send(ana, group)).response.status).toBe(201);
    expect((await send(ben, group)).response.status).toBe(201);
    expect((await add(ana, group, ben)).response.status).toBe(201);
    expect(await bodiesIn(ben, group.id)).toEqual(['hello', 'hello']);
  });

  it('is nobody else’s: both go on with others, in direct conversations too', async () => {
    const [mine, theirs] = [
      await aDirectConversation(ana, cleo),
      await aDirectConversation(ben, cleo),
    ];
    await block(ana, ben);

    expect((await send(ana, mine)).response.status).toBe(201);
    expect((await send(ben, theirs)).response.status).toBe(201);
    expect((await start(cleo, ana, ben)).response.status).toBe(201);
  });

  it('goes with the account of either, and whoever is left writes into silence', async () => {
    const direct = await aDirectConversation(ana, ben);
    await block(ana, ben);

    await ben.api.DELETE('/api/users/me');

    expect((await send(ana, direct)).response.status).toBe(201);
  });
});
