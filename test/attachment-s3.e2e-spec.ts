import {
  aMessageWith,
  anAttachment,
  bytesAt,
  fetchAs,
  storedFiles,
  tryRead,
  tryUpload,
} from './support/attachments.js';
import { aGroup, aUser, dataOf, type Person } from './support/given.js';
import { noise } from './support/images.js';
import { useOwnParley } from './support/parley.js';
import { S3Server } from './support/s3-server.js';
import { until } from './support/until.js';

const server = await S3Server.start();
const parley = useOwnParley({ ATTACHMENT_STORAGE_URL: server.url });

let ana: Person;
beforeAll(async () => {
  ana = await aUser();
});
afterAll(() => server.stop());

describe('With a bucket', () => {
  it('attachments are kept there, and nothing of them here', async () => {
    const content = await noise(600, 500).png().toBuffer();
    const attachment = await anAttachment(ana, content, 'x.png');

    const objects = server.objects(attachment.id);
    expect(objects).toHaveLength(3);
    expect(objects.filter((path) => !path.startsWith('some/folder/'))).toEqual([]);
    expect(storedFiles(parley.dataDir)).toEqual([]);
    expect((await bytesAt(ana.accessToken, attachment.url)).length).toBe(attachment.size);
    const small = await bytesAt(ana.accessToken, attachment.thumbnails[0]?.url ?? '');
    expect(small.toString('latin1', 8, 12)).toBe('WEBP');
  });

  it('what is forwarded is copied there', async () => {
    const ben = await aUser('ben');
    const group = await aGroup(ana, [ben]);
    const message = await aMessageWith(ana, group, await anAttachment(ana, 'a text'));

    const forwarded = dataOf(
      await ben.api.POST('/api/messages/{id}/forward', {
        params: { path: { id: message.id } },
        body: { conversationId: group.id },
      }),
    );

    const [copy] = forwarded.attachments;
    expect((await bytesAt(ana.accessToken, copy?.url ?? '')).toString()).toBe('a text');
    expect(server.objects(copy?.id ?? '')).toHaveLength(1);
  });

  it('parts are asked of it as parts', async () => {
    const { url } = await anAttachment(ana, '0123456789');

    const response = await fetchAs(ana.accessToken, url, { headers: { range: 'bytes=3-5' } });

    expect([response.status, await response.text()]).toEqual([206, '345']);
  });

  it('a removed attachment goes there too', async () => {
    const { id } = await anAttachment(ana);
    await ana.api.DELETE('/api/attachments/{id}', { params: { path: { id } } });

    await until(() => Promise.resolve(server.objects(id).length === 0));
  });

  it('that is away, uploads and downloads may be tried again', async () => {
    const { id } = await anAttachment(ana);
    await server.stop();

    expect(await tryRead(ana, id)).toBeProblem(503, 'storage_unavailable');
    expect(await tryUpload(ana, Buffer.from('text'))).toBeProblem(503, 'storage_unavailable');
    expect((await ana.api.GET('/api/users/me')).response.status).toBe(200);
  });
});
