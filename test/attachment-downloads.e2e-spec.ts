import { anAttachment, type Attachment, fetchAs } from './support/attachments.js';
import { descriptorsLeftBy, hangUp } from './support/avatars.js';
import { aUser, type Person } from './support/given.js';
import { noise } from './support/images.js';
import { useOwnParley } from './support/parley.js';

const parley = useOwnParley();

let ana: Person;
let digits: Attachment;
beforeAll(async () => {
  ana = await aUser();
  digits = await anAttachment(ana, '0123456789', 'naïve “digits”.txt');
});

async function ask(headers: Record<string, string> = {}, method = 'GET', url = digits.url) {
  const response = await fetchAs(ana.accessToken, url, { headers, method });
  const { status } = response;
  const said = (name: string) => response.headers.get(name);
  return { status, said, text: await response.text() };
}

describe('A download', () => {
  it('runs nothing, is not guessed at, and has its name whatever that is', async () => {
    const { status, said } = await ask();

    expect(status).toBe(200);
    expect(said('content-type')).toBe('text/plain; charset=utf-8');
    expect(said('x-content-type-options')).toBe('nosniff');
    expect(said('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(said('content-disposition')).toBe(
      `attachment; filename="na_ve _digits_.txt"; filename*=UTF-8''na%C3%AFve%20%E2%80%9Cdigits%E2%80%9D.txt`,
    );
    expect(said('cache-control')).toBe('private, no-cache');
    expect(said('content-length')).toBe('10');
  });

  it.each([
    ['PNG', () => noise(9, 9).png().toBuffer(), 'inline'],
    ['PDF', () => Promise.resolve(Buffer.from('%PDF-1.7\n%')), 'inline'],
    ['HTML', () => Promise.resolve(Buffer.from('<html><script></script>')), 'attachment'],
    ['SVG', () => Promise.resolve(Buffer.from('<?xml version="1.0"?><svg/>')), 'attachment'],
    ['ZIP', () => Promise.resolve(Buffer.from('PK\x03\x04 and so on')), 'attachment'],
  ])('is shown in a page only where that is harmless: %s', async (_kind, content, disposition) => {
    const { url } = await anAttachment(ana, await content(), 'x');

    expect((await ask({}, 'GET', url)).said('content-disposition')).toMatch(`${disposition}; `);
  });

  it.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=9-99', '9', 'bytes 9-9/10'],
  ])('gives the part asked for: %s', async (range, part, place) => {
    const { status, said, text } = await ask({ range });

    expect([status, text, said('content-range')]).toEqual([206, part, place]);
    expect(said('content-length')).toBe(String(part.length));
  });

  it.each(['bytes=10-', 'bytes=-0'])('says that it has no such part: %s', async (range) => {
    const { status, said, text } = await ask({ range });

    expect([status, said('content-range')]).toEqual([416, 'bytes */10']);
    expect((JSON.parse(text) as { code: string }).code).toBe('range_not_satisfiable');
  });

  it.each(['bytes=5-4', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=x'])(
    'is whole where the range makes no sense: %s',
    async (range) => {
      const { status, text } = await ask({ range });

      expect([status, text]).toEqual([200, '0123456789']);
    },
  );

  it('goes on with a part only of what the client has', async () => {
    const tag = (await ask()).said('etag') ?? '';
    const range = 'bytes=5-';

    expect((await ask({ range, 'if-range': tag })).status).toBe(206);
    for (const other of ['"another"', `W/${tag}`, 'Wed, 21 Oct 2015 07:28:00 GMT']) {
      expect(await ask({ range, 'if-range': other })).toMatchObject({
        status: 200,
        text: '0123456789',
      });
    }
  });

  it('is not sent again to one who has it', async () => {
    const tag = (await ask()).said('etag') ?? '';

    for (const known of [tag, `W/${tag}`, `"another", ${tag}`, '*']) {
      const { status, said, text } = await ask({ 'if-none-match': known });
      expect([status, said('etag'), text]).toEqual([304, tag, '']);
    }
    expect((await ask({ 'if-none-match': '"another"' })).status).toBe(200);
  });

  it('answers HEAD as GET, without the bytes', async () => {
    const get = await ask();
    const head = await ask({ range: 'bytes=0-3' }, 'HEAD');

    expect([head.status, head.text]).toEqual([200, '']);
    for (const name of ['content-length', 'content-type', 'etag', 'content-disposition']) {
      expect(head.said(name)).toBe(get.said(name));
    }
  });

  it('leaves nothing open where 2,000 clients hang up on it', async () => {
    const { url } = await anAttachment(ana, Buffer.alloc(5_000_000, 1));
    const request = `GET ${new URL(url).pathname} HTTP/1.1\r\nHost: parley\r\nAuthorization: Bearer ${ana.accessToken}\r\n\r\n`;

    const left = await descriptorsLeftBy(parley.process.pid, async () => {
      for (let round = 0; round < 100; round++) {
        await Promise.all(Array.from({ length: 20 }, () => hangUp(url, request, 'on answer')));
      }
    });

    // Connections to the database come and go by themselves.
    expect(left).toBeLessThan(20);
  });
});
