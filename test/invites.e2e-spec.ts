import { randomBytes } from 'node:crypto';
import { aCursor, eventsSince } from './support/feed.js';
import {
  aDirectConversation,
  aGroup,
  aMessage,
  dataOf,
  type Person,
  users,
} from './support/given.js';
import { aCode, accept, at, change, get, type Group, invite, leave } from './support/groups.js';
import { brokenInvariants } from './support/invariants.js';
import { useOwnParley } from './support/parley.js';

const parley = useOwnParley();

let ana: Person;
let ben: Person;
let cleo: Person;
let dora: Person;
let group: Group;
beforeAll(async () => {
  [ana, ben, cleo, dora] = await users('ana', 'ben', 'cleo', 'dora');
});
beforeEach(async () => {
  group = await aGroup(ana, [ben], 'Allotment');
});

const list = async () =>
  dataOf(await ana.api.GET('/api/conversations/{id}/invites', at(group))).items;
const preview = ({ api }: Person, code: string) =>
  api.GET('/api/invites/{code}', { params: { path: { code } } });
const revoke = ({ api }: Person, inviteId: string) =>
  api.DELETE('/api/conversations/{id}/invites/{inviteId}', {
    params: { path: { id: group.id, inviteId } },
  });

describe('An invite', () => {
  it('shows what it leads to, and no more', async () => {
    await aMessage(ana, group, 'secret');
    const code = await aCode(ana, group);

    const answer = await preview(cleo, code);

    expect(dataOf(answer)).toEqual({ title: 'Allotment', avatarUrl: null, participantCount: 2 });
  });

  it('lets whoever has it in, as a member, which all are told', async () => {
    const code = await aCode(ana, group);
    const since = await aCursor(ben);

    const accepted = dataOf(await accept(cleo, code));

    expect(accepted).toEqual({ status: 'joined', conversation: await get(cleo, group) });
    expect(accepted.conversation).toMatchObject({ id: group.id, myRole: 'member' });
    const told = await eventsSince(ben, since);
    expect(told).toMatchObject([{ type: 'participant.added', data: { user: { id: cleo.id } } }]);
  });

  it('is used up once by the same person, however often they accept', async () => {
    const code = await aCode(ana, group, { maxUses: 1 });

    const answers = [await accept(cleo, code), await accept(cleo, code), await accept(ben, code)];

    for (const answer of answers) expect(dataOf(answer).status).toBe('joined');
    expect((await get(ana, group)).participantCount).toBe(3);
    expect(await accept(dora, code)).toBeProblem(404, 'invite_not_found');
  });

  it('keeps from newcomers what the group keeps from them', async () => {
    await aMessage(ana, group, 'secret');
    await change(ana, group, { historyVisibility: 'sinceJoin' });

    const { conversation } = dataOf(await accept(cleo, await aCode(ana, group)));

    expect(conversation).toMatchObject({ lastMessage: null, unreadCount: 0 });
  });

  it('is won by exactly one of fifty who accept its last use at once', async () => {
    const code = await aCode(ana, group, { maxUses: 2 });
    await accept(cleo, code);
    const names = Array.from({ length: 50 }, (_, index) => `p${index}`);
    const people: Person[] = [];
    for (let at = 0; at < names.length; at += 10) {
      people.push(...(await users(...names.slice(at, at + 10))));
    }

    const answers = await Promise.all(people.map((person) => accept(person, code)));

    const statuses = answers.map(({ response }) => response.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 404)).toHaveLength(49);
    expect((await get(ana, group)).participantCount).toBe(4);
    expect(await brokenInvariants(parley.database)).toEqual([]);
  });

  it('has a code that nobody guesses', async () => {
    const codes = [await aCode(ana, group), await aCode(ana, group)];

    for (const code of codes) expect(Buffer.from(code, 'base64url')).toHaveLength(16);
    expect(codes[0]).not.toBe(codes[1]);
  });
});

describe('An invite that is good no longer', () => {
  const ENDS: [string, () => Promise<string>][] = [
    ['never was', () => Promise.resolve(randomBytes(16).toString('base64url'))],
    [
      'has expired',
      async () => {
        const code = await aCode(ana, group, { expiresIn: 60 });
        const sql = `update invites set expires_at = now() - interval '1 second' where code = $1`;
        await parley.database.query(sql, [code]);
        return code;
      },
    ],
    [
      'is used up',
      async () => {
        const code = await aCode(ana, group, { maxUses: 1 });
        await accept(dora, code);
        return code;
      },
    ],
    [
      'was revoked',
      async () => {
        const { id, code } = dataOf(await invite(ana, group));
        await revoke(ana, id);
        return code;
      },
    ],
    [
      'leads into a group that is closed',
      async () => {
        const code = await aCode(ana, group);
        await ana.api.DELETE('/api/conversations/{id}', at(group));
        return code;
      },
    ],
  ];
  it.each(ENDS)('lets nobody in and shows nothing: it %s', async (_name, end) => {
    const code = await end();

    const answers = [await preview(cleo, code), await accept(cleo, code)];

    for (const answer of answers) expect(answer).toBeProblem(404, 'invite_not_found');
  });

  it('is not in the list', async () => {
    const good = await aCode(ana, group, { maxUses: 2 });
    for (const [, end] of ENDS.slice(0, 4)) await end();

    expect((await list()).map(({ code }) => code)).toEqual([good]);
  });
});

describe('Making invites', () => {
  it('answers with what was asked for', async () => {
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();

    const made = dataOf(await invite(ana, group, { expiresAt, maxUses: 3 }));
    const endless = dataOf(await invite(ana, group));
    const short = dataOf(await invite(ana, group, { expiresIn: 60 }));

    expect(made).toMatchObject({ createdBy: ana.id, expiresAt, maxUses: 3, uses: 0 });
    expect(endless).toMatchObject({ expiresAt: null, maxUses: null, requiresApproval: false });
    expect(Date.parse(short.expiresAt ?? '') - Date.parse(short.createdAt)).toBe(60_000);
    expect(await list()).toEqual([short, endless, made]);
  });

  it('counts uses', async () => {
    const code = await aCode(ana, group);
    await accept(cleo, code);
    await accept(dora, code);

    expect(await list()).toMatchObject([{ code, uses: 2 }]);
  });

  it('expires when the first of two limits is reached', async () => {
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();

    const late = dataOf(await invite(ana, group, { expiresAt, expiresIn: 7200 }));
    const soon = dataOf(await invite(ana, group, { expiresAt, expiresIn: 60 }));

    expect(late.expiresAt).toBe(expiresAt);
    expect(Date.parse(soon.expiresAt ?? '')).toBeLessThan(Date.parse(expiresAt));
  });

  it('stops at a hundred that are good', async () => {
    await parley.database.query(
      `insert into invites (id, conversation_id, code, created_by, expires_at, requires_approval)
       select gen_random_uuid(), $1, gen_random_uuid(), $2,
         case when n = 1 then now() - interval '1 second' end, false
       from generate_series(1, 100) n`,
      [group.id, ana.id],
    );

    const hundredth = await invite(ana, group);
    const over = await invite(ana, group);

    expect(hundredth.response.status).toBe(201);
    expect(over).toBeProblem(409, 'too_many_invites');
  });

  it('is not for direct conversations', async () => {
    const direct = await aDirectConversation(ana, ben);

    expect(await invite(ana, direct)).toBeProblem(409, 'conversation_is_direct');
  });

  it('outlasts who has made them, and is undone by who may add people', async () => {
    await change(ana, group, { whoCanAdd: 'everyone' });
    const { id, code } = dataOf(await invite(ben, group));
    await leave(ben, group);

    expect(dataOf(await accept(cleo, code)).status).toBe('joined');
    expect((await revoke(cleo, id)).response.status).toBe(204);
    expect(await revoke(cleo, id)).toBeProblem(404, 'invite_not_found');
  });
});
