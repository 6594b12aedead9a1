import { aMessage, aGroup, dataOf, type Person, users } from './support/given.js';
import { useParley } from './support/parley.js';

useParley();

/** What JSON, SQL or a page would take for its own, were it not for escapes. */
const ODD = `"quoted", 'so' \\ and \\" {"a": null} <b>&amp;</b> $1 %s ☂ 👩‍👩‍👧`;

let ana: Person;
let ben: Person;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
  dataOf(await ana.api.PATCH('/api/users/me', { body: { displayName: ODD } }));
});

describe('Texts that look like something else', () => {
  it('are what people are called, wherever they are shown', async () => {
    const { id } = await aGroup(ana, [ben]);
    const message = await aMessage(ana, { id });

    const path = { id };
    const conversation = dataOf(await ana.api.GET('/api/conversations/{id}', { params: { path } }));
    const listed = dataOf(
      await ana.api.GET('/api/conversations/{id}/messages', { params: { path } }),
    );

    expect(message.sender.displayName).toBe(ODD);
    expect(listed.items.map(({ sender }) => sender.displayName)).toEqual([ODD]);
    expect(conversation.lastMessage?.sender.displayName).toBe(ODD);
    expect(conversation.participants.map(({ user }) => user.displayName)).toContain(ODD);
  });

  it('are what groups are called', async () => {
    const { id } = await aGroup(ana, [ben]);
    const params = { path: { id } };
    const names = { title: ODD, description: ODD };

    dataOf(await ana.api.PATCH('/api/conversations/{id}', { params, body: names }));

    expect(dataOf(await ana.api.GET('/api/conversations/{id}', { params }))).toMatchObject(names);
  });

  it('are said, and name messages', async () => {
    const { id } = await aGroup(ana, [ben]);
    const body = { body: ODD, clientMessageId: ODD };

    const sent = dataOf(
      await ana.api.POST('/api/conversations/{id}/messages', { params: { path: { id } }, body }),
    );
    const shown = dataOf(
      await ana.api.GET('/api/messages/{id}', { params: { path: { id: sent.id } } }),
    );

    expect(sent).toMatchObject(body);
    expect(shown).toMatchObject(body);
  });
});
