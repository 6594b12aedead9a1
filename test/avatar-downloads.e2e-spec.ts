import { randomUUID } from 'node:crypto';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { avatarOf, descriptorsLeftBy, hangUp, imageAt, show } from './support/avatars.js';
import { aUser } from './support/given.js';
import { aJpeg, noise } from './support/images.js';
import { useOwnParley } from './support/parley.js';

const parley = useOwnParley();

describe('An avatar', () => {
  it('is shown to anybody, for ever, and as nothing but an image', async () => {
    const { id } = await avatarOf(await aUser(), await aJpeg());

    const { response } = await show(id);

    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-disposition': 'inline',
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'cross-origin',
    });
  });

  it('is not sent again to one who has it', async () => {
    const { id } = await avatarOf(await aUser(), await aJpeg());
    const tag = (await show(id)).response.headers.get('etag') ?? '';

    for (const known of [tag, `W/${tag}`, `"another", ${tag}`, '*']) {
      const { response } = await show(id, { 'if-none-match': known });
      expect([response.status, response.headers.get('etag')]).toEqual([304, tag]);
    }
    expect((await show(id, { 'if-none-match': '"another"' })).response.status).toBe(200);
  });

  it('answers HEAD', async () => {
    const { url } = await avatarOf(await aUser(), await aJpeg());
    const { length } = await imageAt(url);

    const response = await fetch(url, { method: 'HEAD' });

    expect([response.status, response.headers.get('content-length')]).toEqual([
      200,
      String(length),
    ]);
  });

  it('that is not there is not remembered as missing', async () => {
    const answer = await show(randomUUID());

    expect(answer).toBeProblem(404, 'avatar_not_found');
    expect(answer.response.headers.get('cache-control')).toBe('no-store');
  });

  it.each(['100', '0x40', '-64', ''])('has no size of %p', async (size) => {
    const { url } = await avatarOf(await aUser(), await aJpeg());

    const response = await fetch(`${url}?size=${size}`);

    expect(response.status).toBe(400);
    const { code, errors } = (await response.json()) as {
      code: string;
      errors: { path: string }[];
    };
    expect([code, errors[0]?.path]).toEqual(['validation_failed', 'size']);
  });

  it('is never another file of the server, by a link planted among them', async () => {
    const { id } = await avatarOf(await aUser(), await aJpeg());
    const file = join(parley.dataDir, 'avatars', id.slice(-2), `${id}-256.webp`);
    rmSync(file);
    symlinkSync('/etc/passwd', file);

    expect(await show(id)).toBeProblem(404, 'avatar_not_found');
  });

  it('leaves nothing open where 2,000 clients hang up on it', async () => {
    const { url } = await avatarOf(await aUser(), await noise(600, 600).jpeg().toBuffer());
    const request = `GET ${new URL(url).pathname}?size=512 HTTP/1.1\r\nHost: parley\r\n\r\n`;

    const left = await descriptorsLeftBy(parley.process.pid, async () => {
      for (let round = 0; round < 100; round++) {
        await Promise.all(Array.from({ length: 20 }, () => hangUp(url, request, 'on answer')));
      }
    });

    // Connections to the database come and go by themselves.
    expect(left).toBeLessThan(20);
  });
});
