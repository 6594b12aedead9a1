import { aGroup, aMessage, dataOf, type Message, type Person, users } from './support/given.js';
import { useParley } from './support/parley.js';

useParley();

let ana: Person;
let ben: Person;
let message: Message;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
});
beforeEach(async () => {
  message = await aMessage(ben, await aGroup(ana, [ben]), 'See you at six.');
});

const edit = ({ api }: Person, body: string, ifMatch?: string) =>
  api.PATCH('/api/messages/{id}', {
    params: { path: { id: message.id } },
    body: { body },
    ...(ifMatch !== undefined && { headers: { 'If-Match': ifMatch } }),
  });

const get = async ({ api }: Person) =>
  api.GET('/api/messages/{id}', { params: { path: { id: message.id } } });

describe('Editing a message', () => {
  it('changes its text, counts the version up and says when', async () => {
    const edited = dataOf(await edit(ben, 'See you at seven.'));

    const { body, version, editedAt, ...rest } = edited;
    expect({ body, version }).toEqual({ body: 'See you at seven.', version: 2 });
    expect(editedAt !== null && editedAt >= message.sentAt).toBe(true);
    expect(message).toMatchObject(rest);
    expect((await get(ana)).data).toEqual(edited);
  });

  it('tells its version as an entity tag', async () => {
    const before = await get(ben);
    const edited = await edit(ben, 'See you at seven.');

    const tags = [before, edited, await get(ana)].map(({ response }) =>
      response.headers.get('etag'),
    );
    expect(tags).toEqual(['"1"', '"2"', '"2"']);
  });

  it('to the same text is no change', async () => {
    const { data, response } = await edit(ben, message.body ?? '');

    expect(data).toEqual(message);
    expect(response.headers.get('etag')).toBe('"1"');
  });

  it('is for its author only, whatever their role', async () => {
    const answer = await edit(ana, 'I never said that.');

    expect(answer).toBeProblem(403, 'not_your_message');
  });

  it('is not for who has left the conversation', async () => {
    const { conversationId: id } = message;
    await ben.api.POST('/api/conversations/{id}/leave', { params: { path: { id } } });

    const answer = await edit(ben, 'One more thing');

    expect(answer).toBeProblem(404, 'message_not_found');
  });

  it('shows in the conversation that it is the newest of', async () => {
    const { data: edited } = await edit(ben, 'See you at seven.');

    const params = { path: { id: message.conversationId } };
    const { data } = await ana.api.GET('/api/conversations/{id}', { params });
    expect(data?.lastMessage).toEqual(edited);
  });

  it('of a deleted one is refused', async () => {
    await ben.api.DELETE('/api/messages/{id}', { params: { path: { id: message.id } } });

    const answer = await edit(ben, 'Back again');

    expect(answer).toBeProblem(409, 'message_deleted');
    expect((await get(ben)).data).toMatchObject({ body: null });
  });
});

describe('Editing a message with If-Match', () => {
  it.each(['"1"', '"7", "1"', '*', ' "1" '])(
    'succeeds where %s names its version',
    async (tags) => {
      const answer = await edit(ben, 'See you at seven.', tags);

      expect(answer.response.status).toBe(200);
    },
  );

  it.each(['"2"', '"0"', '"2", "3"'])('fails where %s does not', async (tags) => {
    const answer = await edit(ben, 'See you at seven.', tags);

    expect(answer).toBeProblem(412, 'message_changed');
    expect((await get(ben)).data).toEqual(message);
  });

  it('fails once somebody was faster', async () => {
    await edit(ben, 'See you at seven.', '"1"');

    const answer = await edit(ben, 'See you at eight.', '"1"');

    expect(answer).toBeProblem(412, 'message_changed');
    expect((await get(ben)).data?.body).toBe('See you at seven.');
  });

  it.each(['1', 'W/"1"', '"one"', '"1" "2"', '""', '"1",', '"-1"', '"1e0"'])(
    'refuses %s as no entity tag of ours',
    async (tags) => {
      const answer = await edit(ben, 'See you at seven.', tags);

      expect(answer).toBeProblem(400, 'validation_failed', 'If-Match');
      expect((await get(ben)).data).toEqual(message);
    },
  );
});
