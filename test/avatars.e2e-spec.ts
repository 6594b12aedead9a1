import { randomUUID } from 'node:crypto';
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import sharp from 'sharp';
import type { Config } from '../src/config/config.js';
import { AvatarFiles } from '../src/avatars/avatar-files.js';
import { avatarOf, filesIn, formWith, imageAt, show, sendForm, upload } from './support/avatars.js';
import { apiClient } from './support/client.js';
import { aUser, dataOf } from './support/given.js';
import { aJpeg, animation, colourAt, noise, threeColours, withPlace } from './support/images.js';
import { useParley } from './support/parley.js';

const parley = useParley();

const store = (): string => join(parley.dataDir, 'avatars');

describe('Setting an avatar', () => {
  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
    'takes %s, whatever name and type the file comes with',
    async (format) => {
      const ana = await aUser();

      const answer = await upload(ana, await noise(300, 200)[format]().toBuffer(), {
        name: '../../x.html',
        type: 'text/html',
      });

      const { avatarUrl } = dataOf(answer);
      expect(avatarUrl).toMatch(new RegExp(`^${parley.url}/api/avatars/[0-9a-f-]{36}$`));
      const { data } = await ana.api.GET('/api/users/me');
      expect(data?.avatarUrl).toBe(avatarUrl);
    },
  );

  it('cuts out the middle and draws it at 64, 256 and 512 pixels', async () => {
    const { url } = await avatarOf(await aUser(), await threeColours().toBuffer());

    for (const [query, size] of [
      ['', 256],
      ['?size=64', 64],
      ['?size=256', 256],
      ['?size=512', 512],
    ]) {
      const image = await imageAt(`${url}${query ?? ''}`);
      expect(await sharp(image).metadata()).toMatchObject({
        format: 'webp',
        width: size,
        height: size,
      });
      expect([await colourAt(image, 0.05, 0.5), await colourAt(image, 0.95, 0.5)]).toEqual([
        '0f0',
        '0f0',
      ]);
    }
  });

  it('keeps nothing of what the file said about place and camera', async () => {
    const photo = await withPlace(noise(300, 200));
    expect(photo.includes('SpyCam')).toBe(true);
    expect((await sharp(photo).metadata()).exif).toBeDefined();

    const { url } = await avatarOf(await aUser(), photo);

    for (const size of [64, 256, 512]) {
      const image = await imageAt(`${url}?size=${size}`);
      const { exif, xmp, icc, iptc } = await sharp(image).metadata();
      expect({ exif, xmp, icc, iptc }).toEqual({});
      expect(image.includes('SpyCam')).toBe(false);
    }
  });

  it('turns a photograph upright', async () => {
    const lying = await threeColours().toBuffer();
    const photo = await sharp(lying)
      .extract({ left: 50, top: 0, width: 100, height: 100 })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();

    const image = await imageAt((await avatarOf(await aUser(), photo)).url);

    expect([await colourAt(image, 0.5, 0.2), await colourAt(image, 0.5, 0.8)]).toEqual([
      'f00',
      '0f0',
    ]);
  });

  it('shows the first frame of an animation, and is quick about one of ten thousand', async () => {
    const { url } = await avatarOf(await aUser(), await animation(10_000));

    expect(await colourAt(await imageAt(url), 0.5, 0.5)).toBe('f00');
  });

  it('gives it a new address each time, and the old one is gone', async () => {
    const ana = await aUser();
    const first = await avatarOf(ana, await aJpeg());
    const second = await avatarOf(ana, await aJpeg());

    expect(second.id).not.toBe(first.id);
    expect(await show(first.id)).toBeProblem(404, 'avatar_not_found');
    expect(filesIn(store()).filter((name) => name.includes(first.id))).toEqual([]);
  });

  it('leaves only the files of the last of four at once', async () => {
    const ana = await aUser();
    const before = filesIn(store()).length;
    const image = await aJpeg();
    // All four get as far as the database and wait for one another there.
    const held = parley.database.query(
      'select pg_sleep(1) from (select id from users where id = $1 for update) u',
      [ana.id],
    );

    const answers = await Promise.all([1, 2, 3, 4].map(() => upload(ana, image)));
    await held;

    expect(answers.map(({ response }) => response.status)).toEqual([200, 200, 200, 200]);
    const { data } = await ana.api.GET('/api/users/me');
    expect((await fetch(data?.avatarUrl ?? '')).status).toBe(200);
    expect(filesIn(store()).length - before).toBe(3);
  });

  it('is for one who is logged in', async () => {
    expect(await sendForm({ api: apiClient() }, formWith(await aJpeg()))).toBeProblem(
      401,
      'not_authenticated',
    );
  });
});

describe('Removing an avatar', () => {
  it('takes its files along, and may be done twice', async () => {
    const ana = await aUser();
    const { id } = await avatarOf(ana, await aJpeg());

    const once = await ana.api.DELETE('/api/users/me/avatar');
    const twice = await ana.api.DELETE('/api/users/me/avatar');

    expect([once.response.status, twice.response.status]).toEqual([204, 204]);

    expect(dataOf(await ana.api.GET('/api/users/me')).avatarUrl).toBeNull();
    expect(await show(id)).toBeProblem(404, 'avatar_not_found');
    expect(filesIn(store()).filter((name) => name.startsWith(id))).toEqual([]);
  });

  it('happens with the account, and with one that is deleted during an upload', async () => {
    const ana = await aUser();
    const { id } = await avatarOf(ana, await aJpeg());
    const others = filesIn(store()).length - 3;

    await Promise.all([
      upload(ana, await aJpeg()),
      upload(ana, await aJpeg()),
      ana.api.DELETE('/api/users/me'),
    ]);
    // The files go after the answer to the deletion.
    await delay(300);

    expect(await show(id)).toBeProblem(404, 'avatar_not_found');
    expect(filesIn(store())).toHaveLength(others);
  });
});

describe('What a killed server leaves of an upload', () => {
  it('is removed after an hour, and nothing else is', async () => {
    const { id } = await avatarOf(await aUser(), await aJpeg());
    const place = id.slice(-2);
    const folder = join(store(), place);
    const stray = () => `${randomUUID().slice(0, -2)}${place}-64.webp`;
    const young = stray();
    const names = [stray(), `${id}-64.webp.new`, 'notes.txt', young];
    for (const name of names) writeFileSync(join(folder, name), '');
    const longAgo = new Date(Date.now() - 3_700_000);
    for (const name of filesIn(folder)) {
      if (name !== young) utimesSync(join(folder, name), longAgo, longAgo);
    }

    const files = new AvatarFiles({ dataDir: parley.dataDir } as Config);
    await files.removeOrphans(async (ids) => {
      const rows = await parley.database.query<{ id: string }>(
        'select avatar_id as id from users where avatar_id = any($1::uuid[])',
        [ids],
      );
      return rows.map((row) => row.id);
    });

    const own = [64, 256, 512].map((size) => `${id}-${size}.webp`);
    const kept = filesIn(folder).filter((name) => [...own, ...names].includes(name));
    expect(kept.sort()).toEqual([...own, young, 'notes.txt'].sort());
  });
});
