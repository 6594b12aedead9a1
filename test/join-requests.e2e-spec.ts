import { aCursor, eventsSince } from './support/feed.js';
import { aGroup, dataOf, type Person, users } from './support/given.js';
import { aCode, accept, approve, at, decline, get, type Group, setRole } from './support/groups.js';
import { useParley } from './support/parley.js';

useParley();

let ana: Person;
let adam: Person;
let mia: Person;
let cleo: Person;
let group: Group;
let code: string;
beforeAll(async () => {
  [ana, adam, mia, cleo] = await users('ana', 'adam', 'mia', 'cleo');
});
beforeEach(async () => {
  group = await aGroup(ana, [adam, mia], 'Allotment');
  await setRole(ana, group, adam, 'admin');
  code = await aCode(ana, group, { requiresApproval: true, maxUses: 2 });
});

const list = ({ api }: Person) => api.GET('/api/conversations/{id}/join-requests', at(group));
const waiting = async (): Promise<string[]> =>
  dataOf(await list(adam)).items.map(({ user }) => user.id);
const told = async (person: Person, since: string) =>
  (await eventsSince(person, since)).filter(({ type }) => type.startsWith('join_request.'));

describe('An invite that requires approval', () => {
  it('makes who accepts it wait, and nothing of the group be seen', async () => {
    const answers = [await accept(cleo, code), await accept(cleo, code)];

    for (const answer of answers) {
      expect(dataOf(answer)).toEqual({ status: 'requested', conversation: null });
    }
    expect(await waiting()).toEqual([cleo.id]);
    const seen = await cleo.api.GET('/api/conversations/{id}', at(group));
    expect(seen).toBeProblem(404, 'conversation_not_found');
  });

  it('is used up by asking, once a person', async () => {
    const [dora, eve] = await users('dora', 'eve');
    await accept(cleo, code);
    await accept(cleo, code);

    expect((await accept(dora, code)).response.status).toBe(200);
    expect(await accept(eve, code)).toBeProblem(404, 'invite_not_found');
  });

  it('lets those through who are in the group already', async () => {
    expect(dataOf(await accept(mia, code)).status).toBe('joined');
    expect(await waiting()).toEqual([]);
  });

  it('is told to owners and admins, and to nobody else', async () => {
    const people = [ana, adam, mia, cleo];
    const cursors = await Promise.all(people.map(aCursor));

    await accept(cleo, code);

    const events = await Promise.all(people.map((person, i) => told(person, cursors[i] ?? '')));
    const created = { type: 'join_request.created', data: { user: { id: cleo.id } } };
    expect(events).toMatchObject([[created], [created], [], []]);
  });
});

describe('Who asks to join', () => {
  it('is in the group once an admin approves, and told so', async () => {
    await accept(cleo, code);
    const [hers, his] = [await aCursor(cleo), await aCursor(ana)];

    const participant = dataOf(await approve(adam, group, cleo));

    expect(participant).toMatchObject({ user: { id: cleo.id }, role: 'member' });
    expect(await get(cleo, group)).toMatchObject({ participantCount: 4, myRole: 'member' });
    expect(await waiting()).toEqual([]);
    const resolved = { type: 'join_request.resolved', data: { approved: true } };
    expect(await told(cleo, hers)).toMatchObject([resolved]);
    expect(await told(ana, his)).toMatchObject([resolved]);
    const added = (await eventsSince(cleo, hers)).filter(
      ({ type }) => type === 'participant.added',
    );
    expect(added).toMatchObject([{ data: { user: { id: cleo.id } } }]);
  });

  it('is not where an admin declines, is told so, and may ask again', async () => {
    await accept(cleo, code);
    const since = await aCursor(cleo);

    const answer = await decline(adam, group, cleo);

    expect(answer.response.status).toBe(204);
    const resolved = { type: 'join_request.resolved', data: { approved: false } };
    expect(await told(cleo, since)).toMatchObject([resolved]);
    expect((await get(ana, group)).participantCount).toBe(3);
    expect(dataOf(await accept(cleo, code)).status).toBe('requested');
  });

  it('is decided once', async () => {
    await accept(cleo, code);

    const answers = await Promise.all([
      approve(ana, group, cleo),
      approve(adam, group, cleo),
      decline(ana, group, cleo),
    ]);

    expect(answers.filter(({ response }) => response.ok)).toHaveLength(1);
    for (const answer of answers.filter(({ response }) => !response.ok)) {
      expect(answer).toBeProblem(404, 'join_request_not_found');
    }
  });

  it('is none of the members’ business', async () => {
    await accept(cleo, code);

    const answers = [
      await list(mia),
      await approve(mia, group, cleo),
      await decline(mia, group, cleo),
    ];

    for (const answer of answers) expect(answer).toBeProblem(403, 'not_permitted');
    expect(await waiting()).toEqual([cleo.id]);
  });

  it('asks no more once their account is gone', async () => {
    const [dora] = await users('dora');
    await accept(dora, code);

    await dora.api.DELETE('/api/users/me');

    expect(await waiting()).toEqual([]);
    expect(await approve(ana, group, dora)).toBeProblem(404, 'join_request_not_found');
  });

  it('is listed, longest waiting first', async () => {
    const [dora] = await users('dora');
    await accept(dora, code);
    await accept(cleo, code);

    expect(await waiting()).toEqual([dora.id, cleo.id]);
  });
});
