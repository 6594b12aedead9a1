import { randomUUID } from 'node:crypto';
import {
  aMessageWith,
  anAttachment,
  type Attachment,
  fetchAs,
  tryRead,
} from './support/attachments.js';
import { aCursor } from './support/feed.js';
import { aGroup, dataOf, type Message, type Person, users } from './support/given.js';
import { noise } from './support/images.js';
import { useOwnParley } from './support/parley.js';

const parley = useOwnParley({ ATTACHMENT_LINK_TTL: '30' });

let ana: Person;
let ben: Person;
let eve: Person;
beforeAll(async () => {
  [ana, ben, eve] = await users('ana', 'ben', 'eve');
});

const picture = async (owner: Person) =>
  anAttachment(owner, await noise(200, 100).png().toBuffer());

/** In a group of Ana and Ben, sent by Ben. */
async function sent(): Promise<{
  group: { id: string };
  message: Message;
  attachment: Attachment;
}> {
  const group = await aGroup(ana, [ben]);
  const attachment = await picture(ben);
  const message = await aMessageWith(ben, group, attachment);
  return { group, message, attachment };
}

const statusFor = async (person: Person, { id }: Pick<Attachment, 'id'>): Promise<number> =>
  (await tryRead(person, id)).response.status;

const linksTo = async (person: Person, ...ids: string[]) =>
  dataOf(await person.api.POST('/api/attachments/links', { body: { attachmentIds: ids } }));

async function linkFor(person: Person, { id }: Attachment): Promise<string> {
  return (await linksTo(person, id)).items[0]?.url ?? '';
}

describe('An attachment', () => {
  it('is for its owner alone until it is sent, thumbnails too', async () => {
    const attachment = await picture(ben);

    expect([await statusFor(ben, attachment), await statusFor(ana, attachment)]).toEqual([
      200, 404,
    ]);
    const { url = '' } = attachment.thumbnails[0] ?? {};
    expect((await fetchAs(ben.accessToken, url)).status).toBe(200);
    expect((await fetchAs(ana.accessToken, url)).status).toBe(404);
    expect((await fetchAs(undefined, url)).status).toBe(401);
  });

  it('is for all who are in the conversation once it is sent, and for nobody else', async () => {
    const { attachment } = await sent();

    const statuses = [ana, ben, eve].map((person) => statusFor(person, attachment));
    expect(await Promise.all(statuses)).toEqual([200, 200, 404]);
    expect((await fetchAs(undefined, attachment.url)).status).toBe(401);
  });

  it('looks to a stranger like one that is not there', async () => {
    const { attachment } = await sent();

    const theirs = await tryRead(eve, attachment.id);
    const nothing = await tryRead(eve, randomUUID());

    expect(theirs).toBeProblem(404, 'attachment_not_found');
    expect((theirs.error as { detail: string }).detail).toBe(
      (nothing.error as { detail: string }).detail,
    );
  });

  it('is for those who are in the conversation now: not who left, even if it was theirs', async () => {
    const { group, attachment } = await sent();
    const path = { id: group.id, userId: ben.id };
    await ana.api.DELETE('/api/conversations/{id}/participants/{userId}', { params: { path } });

    expect([await statusFor(ana, attachment), await statusFor(ben, attachment)]).toEqual([
      200, 404,
    ]);
  });

  it('goes with its message at once', async () => {
    const { message, attachment } = await sent();
    await ben.api.DELETE('/api/messages/{id}', { params: { path: message } });

    expect([await statusFor(ana, attachment), await statusFor(ben, attachment)]).toEqual([
      404, 404,
    ]);
  });

  it('goes with its conversation at once', async () => {
    const { group, attachment } = await sent();
    await ana.api.DELETE('/api/conversations/{id}', { params: { path: group } });

    expect([await statusFor(ana, attachment), await statusFor(ben, attachment)]).toEqual([
      404, 404,
    ]);
  });

  it('goes with the account of its owner at once, and the others are told', async () => {
    const [max] = await users('max');
    const group = await aGroup(ana, [max]);
    const attachment = await picture(max);
    const message = await aMessageWith(max, group, attachment);
    const cursor = await aCursor(ana);

    await max.api.DELETE('/api/users/me');

    expect(await statusFor(ana, attachment)).toBe(404);
    const params = { query: { since: cursor } };
    const { events } = dataOf(await ana.api.GET('/api/sync', { params }));
    expect(events.filter(({ type }) => type === 'message.updated')).toMatchObject([
      { data: { id: message.id, version: message.version + 1, editedAt: null, attachments: [] } },
    ]);
  });

  it('can be removed by its owner until it is sent', async () => {
    const unsent = await picture(ben);
    const { attachment } = await sent();
    const remove = ({ api }: Person, { id }: Attachment) =>
      api.DELETE('/api/attachments/{id}', { params: { path: { id } } });

    expect(await remove(ana, unsent)).toBeProblem(404, 'attachment_not_found');
    expect((await remove(ben, unsent)).response.status).toBe(204);
    expect(await remove(ben, unsent)).toBeProblem(404, 'attachment_not_found');
    expect(await statusFor(ben, unsent)).toBe(404);
    expect(await remove(ben, attachment)).toBeProblem(409, 'attachment_already_sent');
    expect(await remove(ana, attachment)).toBeProblem(404, 'attachment_not_found');
    expect(await statusFor(ana, attachment)).toBe(200);
  });
});

describe('A link', () => {
  it('needs no token, for the file and its thumbnails', async () => {
    const { attachment } = await sent();

    const { items, expiresIn } = await linksTo(ana, attachment.id);

    expect(expiresIn).toBe(30);
    const urls = items.flatMap(({ url, thumbnails }) => [
      url,
      ...thumbnails.map((each) => each.url),
    ]);
    expect(urls).toHaveLength(2);
    for (const url of urls) expect((await fetch(url)).status).toBe(200);
  });

  it('is made for what one may see only', async () => {
    const { attachment } = await sent();

    const { items } = await linksTo(eve, attachment.id, randomUUID());

    expect(items).toEqual([]);
  });

  it('opens nothing else: not another attachment, not as a token', async () => {
    const [one, another] = [await picture(ana), await picture(ana)];
    const url = new URL(await linkFor(ana, one));
    const link = url.searchParams.get('link') ?? '';

    expect((await fetch(`${another.url}?link=${link}`)).status).toBe(401);
    expect((await fetch(`${parley.url}/api/users/me?link=${link}`)).status).toBe(401);
    expect((await fetchAs(link, `${parley.url}/api/users/me`)).status).toBe(401);
    expect((await fetch(`${one.url}?link=${ana.accessToken}`)).status).toBe(401);
    expect((await fetch(url.href.slice(0, -2))).status).toBe(401);
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(401);
  });

  it('is good only as long as who asked for it may see the attachment', async () => {
    const { group, attachment } = await sent();
    const link = await linkFor(ben, attachment);
    const path = { id: group.id, userId: ben.id };
    await ana.api.DELETE('/api/conversations/{id}/participants/{userId}', { params: { path } });

    expect((await fetch(link)).status).toBe(404);
  });

  it('is good only as long as the session', async () => {
    const [max] = await users('max');
    const link = await linkFor(max, await picture(max));
    expect((await fetch(link)).status).toBe(200);

    await max.api.POST('/api/auth/logout');

    expect((await fetch(link)).status).toBe(401);
  });

  it('is not in the log', async () => {
    const link = await linkFor(ana, await picture(ana));
    await fetch(link);

    expect(parley.process.log).not.toContain(new URL(link).searchParams.get('link'));
  });
});
