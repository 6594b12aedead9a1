import { randomUUID } from 'node:crypto';
import { anAttachment, bytesAt, trySendWith } from './support/attachments.js';
import {
  aDirectConversation,
  aGroup,
  aMessage,
  dataOf,
  type Message,
  type Person,
  users,
} from './support/given.js';
import { aCursor, eventsSince } from './support/feed.js';
import { aJpeg } from './support/images.js';
import { useParley } from './support/parley.js';
import { remove } from './support/threads.js';

useParley();

let ana: Person;
let ben: Person;
let cleo: Person;
/** Of Ana and Ben. */
let here: { id: string };
/** Of Ben and Cleo. */
let there: { id: string };
beforeEach(async () => {
  [ana, ben, cleo] = await users('ana', 'ben', 'cleo');
  here = await aGroup(ana, [ben]);
  there = await aDirectConversation(ben, cleo);
});

const tryForward = (
  { api }: Person,
  { id }: { id: string },
  conversation: { id: string },
  clientMessageId?: string,
) =>
  api.POST('/api/messages/{id}/forward', {
    params: { path: { id } },
    body: {
      conversationId: conversation.id,
      ...(clientMessageId !== undefined && { clientMessageId }),
    },
  });
const forward = async (...[person, message, to, key]: Parameters<typeof tryForward>) =>
  dataOf(await tryForward(person, message, to, key));
const urlOf = (file: { url: string } | undefined): string => file?.url ?? '';
const edit = ({ api }: Person, { id }: Message, body: string) =>
  api.PATCH('/api/messages/{id}', { params: { path: { id } }, body: { body } });

describe('A forwarded message', () => {
  it('has the words of the original, and says whose they are', async () => {
    const original = await aMessage(ana, here, 'The door code is 4711.');
    const cursor = await aCursor(cleo);

    const forwarded = await forward(ben, original, there);

    expect(forwarded).toMatchObject({
      conversationId: there.id,
      seq: 1,
      sender: { id: ben.id },
      body: original.body,
      forwardedFrom: {
        messageId: original.id,
        sender: { id: ana.id, username: ana.username },
        sentAt: original.sentAt,
      },
    });
    const [told] = await eventsSince(cleo, cursor);
    expect(told).toMatchObject({ type: 'message.created', data: forwarded });
  });

  it('is not told from what is written by who sends it', async () => {
    expect((await aMessage(ana, here)).forwardedFrom).toBeNull();
  });

  it('says the first origin, however often it is passed on', async () => {
    const original = await aMessage(ana, here);
    const once = await forward(ben, original, there);
    const home = await aGroup(cleo, [ben]);

    const twice = await forward(cleo, once, home);

    expect(twice.sender.id).toBe(cleo.id);
    expect(twice.forwardedFrom).toEqual(once.forwardedFrom);
  });

  it('mentions nobody', async () => {
    const original = await aMessage(ana, here, `@${ben.username}, are you there?`);

    const forwarded = await forward(ana, original, here);

    expect(original.mentions).toHaveLength(1);
    expect(forwarded).toMatchObject({ body: original.body, mentions: [] });
  });

  it('cannot be given other words', async () => {
    const forwarded = await forward(ben, await aMessage(ana, here), there);

    expect(await edit(ben, forwarded, 'What she never said')).toBeProblem(409, 'message_forwarded');
  });

  it('stays as it is when the original is edited or deleted, and forgets all when it is deleted', async () => {
    const original = await aMessage(ana, here, 'Yes.');
    const forwarded = await forward(ben, original, there);
    await edit(ana, original, 'No.');
    await remove(ana, original);
    const get = async () =>
      dataOf(await cleo.api.GET('/api/messages/{id}', { params: { path: { id: forwarded.id } } }));

    expect(await get()).toEqual(forwarded);

    await remove(ben, forwarded);
    expect(await get()).toMatchObject({ body: null, forwardedFrom: null, attachments: [] });
  });

  it('has attachments of its own, which its new readers can read and which outlive the first', async () => {
    const picture = await anAttachment(ana, await aJpeg(), 'sea.jpg');
    const original = dataOf(await trySendWith(ana, here, [picture, await anAttachment(ana)]));

    const forwarded = await forward(ben, original, there);
    await remove(ana, original);

    const [copy, text] = forwarded.attachments;
    const { name, contentType, size, width, height } = picture;
    expect(copy).toMatchObject({ name, contentType, size, width, height });
    expect(copy?.id).not.toBe(picture.id);
    expect(await bytesAt(cleo.accessToken, urlOf(copy))).toHaveLength(size);
    expect(await bytesAt(cleo.accessToken, urlOf(copy?.thumbnails[0]))).not.toHaveLength(0);
    expect((await bytesAt(cleo.accessToken, urlOf(text))).toString()).toBe('text');
  });
});

describe('Forwarding again', () => {
  it('finds the first message, even where the original is edited or gone', async () => {
    const original = dataOf(
      await trySendWith(ana, here, [await anAttachment(ana)], { body: 'Look!' }),
    );
    const key = randomUUID();
    const first = await forward(ben, original, there, key);

    const again = await tryForward(ben, original, there, key);
    await edit(ana, original, 'Do not look!');
    const afterEdit = await tryForward(ben, original, there, key);
    await remove(ana, original);
    const afterDeletion = await tryForward(ben, original, there, key);

    for (const answer of [again, afterEdit, afterDeletion]) {
      expect(answer.response.status).toBe(200);
      expect(answer.data).toEqual(first);
    }
  });

  it('at once sends one message', async () => {
    const original = await aMessage(ana, here);
    const key = randomUUID();

    const answers = await Promise.all(
      Array.from({ length: 10 }, () => tryForward(ben, original, there, key)),
    );

    expect(new Set(answers.map(({ data }) => data?.id)).size).toBe(1);
    expect(answers.filter(({ response }) => response.status === 201)).toHaveLength(1);
  });

  it('is refused where it is another message, or one that was written', async () => {
    const key = randomUUID();
    await forward(ben, await aMessage(ana, here), there, key);

    expect(await tryForward(ben, await aMessage(ana, here), there, key)).toBeProblem(
      422,
      'client_message_id_reused',
    );
    const written = { conversationId: there.id, body: 'See you at six.', clientMessageId: key };
    expect(await ben.api.POST('/api/messages', { body: written })).toBeProblem(
      422,
      'client_message_id_reused',
    );
  });
});

describe('Nobody forwards', () => {
  it('what they cannot see', async () => {
    const original = await aMessage(ana, here);

    expect(await tryForward(cleo, original, there)).toBeProblem(404, 'message_not_found');
    expect(await tryForward(ben, { id: randomUUID() }, there)).toBeProblem(
      404,
      'message_not_found',
    );
  });

  it('what is deleted', async () => {
    const original = await aMessage(ana, here);
    await remove(ana, original);

    expect(await tryForward(ben, original, there)).toBeProblem(409, 'message_deleted');
  });

  it('to where they are not', async () => {
    const original = await aMessage(ana, here);

    expect(await tryForward(ana, original, there)).toBeProblem(404, 'conversation_not_found');
  });
});
