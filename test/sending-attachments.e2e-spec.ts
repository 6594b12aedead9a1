import { randomUUID } from 'node:crypto';
import {
  aMessageWith,
  anAttachment,
  type Attachment,
  someAttachments,
  tryRead,
  trySendWith,
} from './support/attachments.js';
import { aCursor } from './support/feed.js';
import { aGroup, aMessage, dataOf, type Person, users } from './support/given.js';
import { at, get } from './support/groups.js';
import { noise } from './support/images.js';
import { brokenInvariants } from './support/invariants.js';
import { useOwnParley } from './support/parley.js';
import { aStream } from './support/socket.js';

const parley = useOwnParley();

let ana: Person;
let ben: Person;
let group: { id: string };
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
});
beforeEach(async () => {
  group = await aGroup(ana, [ben]);
});
afterEach(async () => {
  expect(await brokenInvariants(parley.database)).toEqual([]);
});

const one = async (owner: Person = ana): Promise<Attachment> => anAttachment(owner);
const idsOf = (attachments: readonly { id: string }[]) => attachments.map(({ id }) => id);
const lastSeq = async () => (await get(ana, group)).lastSeq;

describe('Attachments of a message', () => {
  it('are shown as they were uploaded, in the order given, wherever it is', async () => {
    const cursor = await aCursor(ben);
    const uploads = [
      await anAttachment(ana, await noise(200, 100).png().toBuffer()),
      ...(await someAttachments(ana, 2)),
    ];

    const sent = dataOf(await trySendWith(ana, group, uploads.toReversed(), { body: 'Look' }));

    expect(sent).toMatchObject({ body: 'Look', attachments: uploads.toReversed() });
    const [read, listed, { lastMessage }, { events }] = [
      dataOf(await ben.api.GET('/api/messages/{id}', at(sent))),
      dataOf(await ben.api.GET('/api/conversations/{id}/messages', at(group))),
      await get(ben, group),
      dataOf(await ben.api.GET('/api/sync', { params: { query: { since: cursor } } })),
    ];
    expect([read, ...listed.items, lastMessage]).toEqual([sent, sent, sent]);
    expect(events.at(-1)).toMatchObject({ type: 'message.created', data: sent });
    expect((await tryRead(ben, uploads[0]?.id ?? '')).response.status).toBe(200);
  });

  it('are sent at the address of the conversation and over a socket as well', async () => {
    const [first, second] = [await one(), await one()];
    const socket = await aStream(ana);

    const { data } = await ana.api.POST('/api/conversations/{id}/messages', {
      ...at(group),
      body: { attachmentIds: [first.id] },
    });
    const command = { type: 'message.send', conversationId: group.id, ref: 1 };
    socket.say({ ...command, attachmentIds: [second.id.toUpperCase()] });

    expect(data?.attachments).toEqual([first]);
    expect(await socket.answer(1)).toMatchObject({
      type: 'ack',
      message: { attachments: [second] },
    });
  });

  it('need no text, which nothing else can do without', async () => {
    expect((await aMessageWith(ana, group, await one())).body).toBe('');

    const { id } = await one();
    for (const body of [' \n', 'x'.repeat(10_001)]) {
      const answer = await trySendWith(ana, group, [{ id }], { body });
      expect(answer).toBeProblem(400, 'validation_failed', 'body');
    }
    expect(await trySendWith(ana, group, [])).toBeProblem(400, 'validation_failed', 'body');
    expect((await aMessage(ana, group)).attachments).toEqual([]);
  });

  it('are ten at most, each once', async () => {
    const uploads = await someAttachments(ana, 11);
    const [first, ...ten] = uploads as [Attachment, ...Attachment[]];

    for (const wrong of [uploads, [first, ...ten.slice(1), first]]) {
      const answer = await trySendWith(ana, group, wrong);
      expect(answer).toBeProblem(400, 'validation_failed', 'attachmentIds');
    }
    expect((await aMessageWith(ana, group, ...ten)).attachments).toEqual(ten);
    expect((await aMessageWith(ana, group, first)).attachments).toEqual([first]);
  });

  it('are one’s own, whole, there, and in no message yet; or nothing is sent', async () => {
    const [mine, gone, half, sent, theirs] = [
      ...[await one(), await one(), await one(), await one()],
      await one(ben),
    ] as const;
    await ana.api.DELETE('/api/attachments/{id}', at(gone));
    await parley.database.query('update attachments set ready_at = null where id = $1', [half.id]);
    await aMessageWith(ana, group, sent);

    for (const wrong of [theirs, gone, half, { id: randomUUID() }]) {
      const answer = await trySendWith(ana, group, [mine, wrong]);
      expect(answer).toBeProblem(404, 'attachment_not_found');
    }
    const again = await trySendWith(ana, group, [mine, sent]);
    expect(again).toBeProblem(409, 'attachment_already_sent');
    expect(await lastSeq()).toBe(1);
    expect((await aMessageWith(ana, group, mine)).seq).toBe(2);
  });

  it('are claimed by nothing that is refused for another reason', async () => {
    const mine = await one();
    const [eve] = await users('eve');
    const elsewhere = await aGroup(eve, [ben]);

    const answer = await trySendWith(ana, elsewhere, [mine]);

    expect(answer).toBeProblem(404, 'conversation_not_found');
    expect((await aMessageWith(ana, group, mine)).attachments).toEqual([mine]);
  });

  it('go with the message, which shows none any more', async () => {
    const message = await aMessageWith(ana, group, await one());

    await ana.api.DELETE('/api/messages/{id}', at(message));

    const { data } = await ben.api.GET('/api/messages/{id}', at(message));
    expect(data).toMatchObject({ body: null, attachments: [] });
  });

  it('stay when the text is edited, which may then be empty', async () => {
    const file = await one();
    const sent = dataOf(await trySendWith(ana, group, [file], { body: 'A caption' }));
    const edit = (message: { id: string }, body: string) =>
      ana.api.PATCH('/api/messages/{id}', { ...at(message), body: { body } });

    expect((await edit(sent, '')).data).toMatchObject({ body: '', attachments: [file] });
    expect(await edit(sent, ' ')).toBeProblem(400, 'validation_failed', 'body');
    const plain = await aMessage(ana, group);
    expect(await edit(plain, '')).toBeProblem(400, 'validation_failed', 'body');
  });
});

describe('A list of messages', () => {
  it('can be of those with attachments, or of those without', async () => {
    const [plain, file] = [await aMessage(ana, group), await aMessageWith(ana, group, await one())];
    const gone = await aMessageWith(ana, group, await one());
    await ana.api.DELETE('/api/messages/{id}', at(gone));

    for (const [hasAttachments, ids] of [
      [true, [file.id]],
      [false, [gone.id, plain.id]],
    ] as const) {
      const here = dataOf(
        await ben.api.GET('/api/conversations/{id}/messages', {
          params: { ...at(group).params, query: { hasAttachments } },
        }),
      );
      const query = { conversationId: group.id, hasAttachments };
      const everywhere = dataOf(await ben.api.GET('/api/messages', { params: { query } }));
      expect([idsOf(here.items), idsOf(everywhere.items)]).toEqual([ids, ids]);
    }
  });
});
