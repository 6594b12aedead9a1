import { formWith, imageAt } from './support/avatars.js';
import { aCursor, eventsSince } from './support/feed.js';
import { aDirectConversation, aGroup, dataOf, type Person, users } from './support/given.js';
import { aCode, at, get, type Group } from './support/groups.js';
import { aJpeg } from './support/images.js';
import { useParley } from './support/parley.js';

useParley();

let ana: Person;
let ben: Person;
let group: Group;
let image: Buffer;
beforeAll(async () => {
  [ana, ben] = await users('ana', 'ben');
  image = await aJpeg();
});
beforeEach(async () => {
  group = await aGroup(ana, [ben], 'Allotment');
});

const put = ({ api }: Person, content = image, to = group) =>
  api.PUT('/api/conversations/{id}/avatar', {
    ...at(to),
    body: { file: '' },
    bodySerializer: () => formWith(content),
  });
const remove = ({ api }: Person, from = group) =>
  api.DELETE('/api/conversations/{id}/avatar', at(from));
const statusOf = async (url: string | null | undefined): Promise<number> =>
  (await fetch(url ?? '')).status;

describe('The avatar of a group', () => {
  it('is seen by all, and told to all', async () => {
    const since = await aCursor(ben);

    const { avatarUrl } = dataOf(await put(ana));

    expect((await imageAt(avatarUrl ?? '')).length).toBeGreaterThan(0);
    expect(await get(ben, group)).toMatchObject({ avatarUrl });
    const told = await eventsSince(ben, since);
    expect(told).toMatchObject([{ type: 'conversation.updated', data: { avatarUrl } }]);
  });

  it('has a new address each time, and the one before is gone', async () => {
    const first = dataOf(await put(ana)).avatarUrl;

    const second = dataOf(await put(ana)).avatarUrl;

    expect(second).not.toBe(first);
    expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200]);
  });

  it('is gone once removed', async () => {
    const { avatarUrl } = dataOf(await put(ana));

    const answer = await remove(ana);

    expect(answer.response.status).toBe(204);
    expect((await get(ben, group)).avatarUrl).toBeNull();
    expect(await statusOf(avatarUrl)).toBe(404);
  });

  it('is shown with an invite', async () => {
    const { avatarUrl } = dataOf(await put(ana));
    const path = { code: await aCode(ana, group) };

    const { data } = await ben.api.GET('/api/invites/{code}', { params: { path } });

    expect(data?.avatarUrl).toBe(avatarUrl);
  });

  it('is for owners and admins to change', async () => {
    expect(await put(ben)).toBeProblem(403, 'not_permitted');
    expect(await remove(ben)).toBeProblem(403, 'not_permitted');
  });

  it('is an image', async () => {
    expect(await put(ana, Buffer.from('text'))).toBeProblem(415, 'image_unsupported');
  });

  it('is not for direct conversations, which show the other', async () => {
    const direct = await aDirectConversation(ana, ben);

    expect(await put(ana, image, direct)).toBeProblem(409, 'conversation_is_direct');
    expect(await remove(ana, direct)).toBeProblem(409, 'conversation_is_direct');
  });
});
