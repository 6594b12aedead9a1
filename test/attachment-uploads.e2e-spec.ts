import sharp from 'sharp';
import { anAttachment, bytesAt, sendFormOf, tryUpload } from './support/attachments.js';
import { formWith } from './support/avatars.js';
import { apiClient } from './support/client.js';
import { aUser, dataOf, type Person } from './support/given.js';
import {
  animation,
  colourAt,
  noise,
  pixelBomb,
  threeColours,
  withPlace,
} from './support/images.js';
import { useOwnParley } from './support/parley.js';

const MAX_BYTES = 200_000;
const parley = useOwnParley({
  ATTACHMENT_MAX_BYTES: String(MAX_BYTES),
  ATTACHMENT_TYPES_DENIED: 'application/x-elf, audio/*',
});

let ana: Person;
beforeAll(async () => {
  ana = await aUser();
});

const HTML = '<!doctype html><script>alert(1)</script>';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

describe('Uploading', () => {
  it('says what was kept and where it is', async () => {
    const attachment = await anAttachment(ana, 'See you at six.', 'note.txt');

    const url = `${parley.url}/api/attachments/${attachment.id}`;
    expect(attachment).toMatchObject({
      ...{ name: 'note.txt', contentType: 'text/plain', size: 15, url },
      ...{ width: null, height: null, thumbnails: [] },
    });
    expect((await bytesAt(ana.accessToken, url)).toString()).toBe('See you at six.');
  });

  it('is for one who is logged in', async () => {
    const stranger = { api: apiClient() };

    expect(await tryUpload(stranger, Buffer.from('text'))).toBeProblem(401, 'not_authenticated');
  });

  it.each([
    ['HTML called a PNG', HTML, 'x.png', 'text/plain', 'x.png'],
    ['SVG', SVG, 'x.svg', 'text/plain', 'x.svg'],
    ['SVG that is XML', `<?xml version="1.0"?>${SVG}`, 'x.svg', 'application/xml', 'x.svg'],
    ['a PDF called HTML', '%PDF-1.7\n%', 'x.html', 'application/pdf', 'x.html.pdf'],
    ['a ZIP', 'PK\x03\x04 and so on', 'x.zip', 'application/zip', 'x.zip'],
    ['bytes', '\x00\x01\x02\xff', 'x', 'application/octet-stream', 'x'],
    ['text in Latin-1', 'na\xefve', 'x.txt', 'application/octet-stream', 'x.txt'],
    [
      'ASF of 55 bytes',
      `\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9\x00\xaa\x00\x62\xce\x6c${'\0'.repeat(39)}`,
      ...(['x.jpg', 'application/octet-stream', 'x.jpg'] as const),
    ],
  ])('believes the bytes: %s', async (_kind, content, name, contentType, kept) => {
    const answer = await tryUpload(ana, Buffer.from(content, 'latin1'), name, 'image/png');

    expect(dataOf(answer)).toMatchObject({ contentType, name: kept });
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['..%2fx.txt', '.%2fx.txt'],
    ['Überblick 😀.txt', 'Überblick 😀.txt'],
    [`${'n'.repeat(300)}.txt`, `${'n'.repeat(196)}.txt`],
    ['CON', '_CON'],
    ['', 'file'],
  ])('makes a name safe: %.20j', async (given, kept) => {
    const { name } = await anAttachment(ana, 'text', given);

    expect(name).toBe(kept.replace(/^\.+/, ''));
  });

  it('refuses what is empty, or of a type that is denied', async () => {
    const elf = Buffer.from('\x7fELF and so on', 'latin1');
    const mp3 = Buffer.concat([Buffer.from('fffb9064', 'hex'), Buffer.alloc(500)]);

    expect(await tryUpload(ana, Buffer.alloc(0))).toBeProblem(400, 'attachment_empty');
    for (const content of [elf, mp3]) {
      const answer = await tryUpload(ana, content, 'x.txt', 'text/plain');
      expect(answer).toBeProblem(415, 'attachment_type_refused');
    }
  });

  it('takes the largest file allowed, and not a byte more', async () => {
    expect((await anAttachment(ana, Buffer.alloc(MAX_BYTES, 'x'))).size).toBe(MAX_BYTES);
    expect(await tryUpload(ana, Buffer.alloc(MAX_BYTES + 1, 'x'))).toBeProblem(
      413,
      'file_too_large',
    );
  });

  it('wants one file, in the field `file` of a form', async () => {
    const two = formWith(Buffer.from('one'));
    two.append('file', new Blob(['another']), 'b.txt');
    const text = new FormData();
    text.append('file', 'just text');
    const many = new FormData();
    for (const name of ['a', 'b', 'c', 'd', 'e']) many.append(name, '');
    many.append('file', new Blob(['x']), 'x');

    for (const form of [formWith(Buffer.from('x'), { field: 'avatar' }), text, new FormData()]) {
      expect(await sendFormOf(ana, form)).toBeProblem(400, 'validation_failed', 'file');
    }
    for (const form of [two, many]) {
      expect(await sendFormOf(ana, form)).toBeProblem(400, 'malformed_request');
    }
  });

  it.each([
    ['JSON', 'application/json', '{}', 415],
    ['without a boundary', 'multipart/form-data', '--xx--', 415],
    ['garbage', 'multipart/form-data; boundary=xx', 'garbage', 400],
    [
      'cut short',
      'multipart/form-data; boundary=xx',
      '--xx\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
      400,
    ],
  ])('does not take %s', async (_kind, type, body, status) => {
    const response = await fetch(`${parley.url}/api/attachments`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ana.accessToken}`, 'content-type': type },
      body,
    });

    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch('application/problem+json');
  });
});

describe('A picture', () => {
  it.each([
    ['jpeg', 'image/jpeg', 'me.jpeg'],
    ['png', 'image/png', 'me.png'],
    ['webp', 'image/webp', 'me.webp'],
    ['gif', 'image/gif', 'me.gif'],
    ['avif', 'image/webp', 'me.avif.webp'],
  ] as const)('in %s is drawn afresh, with small ones', async (format, contentType, name) => {
    const content = await noise(200, 150)[format]().toBuffer();
    const attachment = await anAttachment(ana, content, `me.${format}`);

    expect(attachment).toMatchObject({ contentType, name, width: 200, height: 150 });
    expect(attachment.thumbnails).toMatchObject([{ size: 160, width: 160, height: 120 }]);
    const small = await bytesAt(ana.accessToken, attachment.thumbnails[0]?.url ?? '');
    expect(await sharp(small).metadata()).toMatchObject({ format: 'webp', width: 160 });
  });

  it('has small versions of all sizes that are smaller, within as many pixels', async () => {
    const image = sharp({ create: { width: 700, height: 1400, channels: 3, background: '#f00' } });
    const { thumbnails } = await anAttachment(ana, await image.png().toBuffer());

    expect(thumbnails.map(({ size, width, height }) => [size, width, height])).toEqual([
      [160, 80, 160],
      [480, 240, 480],
      [1280, 640, 1280],
    ]);
  });

  it('keeps nothing of what it said about place and camera, and stands upright', async () => {
    const lying = await withPlace(threeColours().withMetadata({ orientation: 6 }));
    expect(lying.includes('SpyCam')).toBe(true);

    const attachment = await anAttachment(ana, lying, 'me.jpg');

    expect(attachment).toMatchObject({ width: 100, height: 300 });
    const urls = [attachment, ...attachment.thumbnails].map(({ url }) => url);
    for (const image of await Promise.all(urls.map((url) => bytesAt(ana.accessToken, url)))) {
      const { exif, xmp, icc, iptc, orientation } = await sharp(image).metadata();
      expect({ exif, xmp, icc, iptc, orientation }).toEqual({});
      expect(image.includes('SpyCam')).toBe(false);
      expect([await colourAt(image, 0.5, 0.1), await colourAt(image, 0.5, 0.9)]).toEqual([
        'f00',
        '00f',
      ]);
    }
  });

  it('hides no page behind it', async () => {
    const image = await noise(20, 20).jpeg().toBuffer();
    const { id, name, url } = await anAttachment(
      ana,
      Buffer.concat([image, Buffer.from(HTML)]),
      'x.html',
    );

    expect(id).toBeDefined();
    expect(name).toBe('x.html.jpg');
    expect((await bytesAt(ana.accessToken, url)).includes('script')).toBe(false);
  });

  it('that moves goes on moving, byte by byte, and is quick', async () => {
    const moving = await animation(2000);

    const attachment = await anAttachment(ana, moving, 'party.gif');

    expect(attachment).toMatchObject({ width: 8, height: 8, contentType: 'image/gif' });
    expect((await bytesAt(ana.accessToken, attachment.url)).equals(moving)).toBe(true);
    expect(attachment.thumbnails).toMatchObject([{ size: 160, width: 8, height: 8 }]);
  });

  it('that says where it was taken while it moves is drawn afresh too', async () => {
    const moving = await sharp(await animation(3), { animated: true })
      .withExif({ IFD0: { Make: 'SpyCam' } })
      .webp()
      .toBuffer();
    expect(moving.includes('SpyCam')).toBe(true);

    const { url } = await anAttachment(ana, moving, 'party.webp');

    expect((await bytesAt(ana.accessToken, url)).includes('SpyCam')).toBe(false);
  });

  it('of 50,000 by 50,000 pixels is refused', async () => {
    const answer = await tryUpload(ana, pixelBomb(50_000, 50_000));

    expect(answer).toBeProblem(413, 'image_too_large');
  });

  it.each(['jpeg', 'png', 'webp', 'gif'] as const)('is refused by half: %s', async (format) => {
    const whole = await noise(300, 200)[format]().toBuffer();

    const answer = await tryUpload(ana, whole.subarray(0, whole.length / 2));

    expect(answer).toBeProblem(400, 'image_invalid');
  });
});
