import {
  avatarOf,
  descriptorsLeftBy,
  formWith,
  hangUp,
  sendForm,
  upload,
} from './support/avatars.js';
import { aUser } from './support/given.js';
import { aJpeg, noise, pixelBomb } from './support/images.js';
import { useOwnParley } from './support/parley.js';

const parley = useOwnParley();
const MAX_BYTES = 5 * 1024 * 1024;

describe('An image that is no avatar', () => {
  it.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['HTML', '<!doctype html><script>alert(1)</script>'],
    ['PDF', '%PDF-1.7'],
    ['ZIP', 'PK\x03\x04 and so on'],
    [
      'ASF of 55 bytes',
      `\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9\x00\xaa\x00\x62\xce\x6c${'\0'.repeat(39)}`,
    ],
  ])('is refused: %s called a JPEG', async (_kind, content) => {
    const answer = await upload(await aUser(), Buffer.from(content, 'latin1'), {
      type: 'image/jpeg',
    });

    expect(answer).toBeProblem(415, 'image_unsupported');
  });

  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('is half a %s', async (format) => {
    const whole = await noise(300, 200)[format]().toBuffer();

    const answer = await upload(await aUser(), whole.subarray(0, whole.length / 2));

    expect(answer).toBeProblem(400, 'image_invalid');
  });

  it('is an empty file', async () => {
    expect(await upload(await aUser(), Buffer.alloc(0))).toBeProblem(400, 'image_invalid');
  });

  it('has 50,000 by 50,000 pixels', async () => {
    expect(await upload(await aUser(), pixelBomb(50_000, 50_000))).toBeProblem(
      413,
      'image_too_large',
    );
  });

  it('has a byte more than 5 MiB', async () => {
    const ana = await aUser();
    const image = await aJpeg();
    const padded = (length: number) => Buffer.concat([image, Buffer.alloc(length - image.length)]);

    expect((await upload(ana, padded(MAX_BYTES))).response.status).toBe(200);
    expect(await upload(ana, padded(MAX_BYTES + 1))).toBeProblem(413, 'file_too_large');
  });

  it('hides a page in a JPEG, of which nothing is left', async () => {
    const page = '<html><script>alert(1)</script>';
    const { url } = await avatarOf(
      await aUser(),
      Buffer.concat([await aJpeg(), Buffer.from(page)]),
    );

    const response = await fetch(url);

    expect(response.headers.get('content-type')).toBe('image/webp');
    expect(Buffer.from(await response.arrayBuffer()).includes('script')).toBe(false);
  });
});

describe('A form', () => {
  it('may call the file anything', async () => {
    const ana = await aUser();
    const image = await aJpeg();

    for (const name of [
      '../../x',
      '..%2fx',
      'a\0b.png',
      `${'n'.repeat(300)}.png`,
      '"',
      '\r\nX: y',
    ]) {
      expect((await upload(ana, image, { name })).response.status).toBe(200);
    }
  });

  it('may have a field or two besides, not five', async () => {
    const ana = await aUser();
    const form = formWith(await aJpeg());
    form.append('title', 'me');
    form.append('_charset_', 'utf-8');
    expect((await sendForm(ana, form)).response.status).toBe(200);

    for (const name of ['a', 'b', 'c']) form.append(name, '');
    expect(await sendForm(ana, form)).toBeProblem(400, 'malformed_request');
  });

  it('has to have its file in the field `file`, and one only', async () => {
    const ana = await aUser();
    const image = await aJpeg();
    const two = formWith(image);
    two.append('file', new Blob(['another']), 'b.jpg');
    const text = new FormData();
    text.append('file', 'just text');

    expect(await upload(ana, image, { field: 'avatar' })).toBeProblem(
      400,
      'validation_failed',
      'file',
    );
    expect(await sendForm(ana, text)).toBeProblem(400, 'validation_failed', 'file');
    expect(await sendForm(ana, new FormData())).toBeProblem(400, 'validation_failed', 'file');
    expect(await sendForm(ana, two)).toBeProblem(400, 'malformed_request');
  });

  it.each([
    ['JSON', 'application/json', '{}', 415],
    ['text', 'text/plain', 'me', 415],
    ['another multipart', 'multipart/mixed; boundary=xx', '--xx--', 415],
    ['without a boundary', 'multipart/form-data', '--xx--', 415],
    ['garbage', 'multipart/form-data; boundary=xx', 'garbage', 400],
    [
      'cut short',
      'multipart/form-data; boundary=xx',
      '--xx\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
      400,
    ],
  ])('is not %s', async (_kind, type, body, status) => {
    const { accessToken } = await aUser();

    const response = await fetch(`${parley.url}/api/users/me/avatar`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': type },
      body,
    });

    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch('application/problem+json');
  });

  it('that is never finished leaves nothing behind, and is no error of the server', async () => {
    const ana = await aUser();
    const half = (length: number) =>
      [
        'PUT /api/users/me/avatar HTTP/1.1',
        'Host: parley',
        `Authorization: Bearer ${ana.accessToken}`,
        'Content-Type: multipart/form-data; boundary=xx',
        `Content-Length: ${2 * length + 500}`,
        '',
        '--xx',
        'Content-Disposition: form-data; name="file"; filename="a"',
        '',
        'x'.repeat(length),
      ].join('\r\n');

    const left = await descriptorsLeftBy(parley.process.pid, async () => {
      for (let round = 0; round < 200; round++) {
        const lengths = [0, 100, round % 10 === 0 ? 2_500_000 : 50_000];
        await Promise.all(lengths.map((length) => hangUp(parley.url, half(length), 'soon')));
      }
    });

    // Connections to the database come and go by themselves.
    expect(left).toBeLessThan(20);
    expect(parley.process.log).not.toContain('"level":50');
    const image = await aJpeg();
    const answers = await Promise.all([1, 2, 3, 4].map(() => upload(ana, image)));
    expect(answers.map(({ response }) => response.status)).toEqual([200, 200, 200, 200]);
  });

  it('has to wait where one user sends more than four at once', async () => {
    const ana = await aUser();
    const image = await noise(1500, 900).jpeg().toBuffer();

    const answers = await Promise.all(Array.from({ length: 12 }, () => upload(ana, image)));

    const refused = answers.filter(({ response }) => response.status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    for (const answer of refused) {
      expect(answer).toBeProblem(503, 'busy');
      expect(answer.response.headers.get('retry-after')).toBe('2');
    }
  });
});
