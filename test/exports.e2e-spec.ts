import { anAttachment, fetchAs, storedFiles } from './support/attachments.js';
import {
  aFinishedExport,
  contentsOf,
  exportFileOf,
  exportOf,
  fileOf,
  finished,
  holdExports,
  isRunning,
  startExport,
} from './support/exports.js';
import { aUser, dataOf, logIn, type Person, users } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { until } from './support/until.js';
import { unzip } from './support/zip.js';

const TTL = 3600;
const parley = useOwnParley({ EXPORT_TTL: String(TTL) });
import.meta.jest.setTimeout(60_000);

let ana: Person;
beforeEach(async () => {
  ana = await aUser('ana');
});

const fileUrl = () => `${parley.url}/api/users/me/export/file`;

const fileIdOf = async (person: Person) => (await exportFileOf(parley, person)) ?? 'none';

/** As though an hour had gone by. */
async function letExpire({ id }: Person): Promise<void> {
  await parley.database.query(
    `with expired as (
      update data_exports set expires_at = now() - interval '1 s' where user_id = $1 returning id::text)
     update jobs set due_at = now() from expired where kind = 'export' and key = expired.id`,
    [id],
  );
}

const isGone = (fileId: string): Promise<void> =>
  until(async () => Promise.resolve(storedFiles(parley.dataDir, fileId).length === 0));

describe('An export', () => {
  it('is there once it is asked for, and can be downloaded when it is ready', async () => {
    expect(await exportOf(ana)).toBeProblem(404, 'export_not_found');
    expect(await fileOf(ana)).toBeProblem(404, 'export_not_found');

    const started = await startExport(ana);
    const ready = await finished(ana);

    expect(started.response.status).toBe(202);
    expect(started.data).toMatchObject({ state: 'waiting', size: null, expiresAt: null });
    expect(ready.id).toBe(started.data?.id);
    const { parts, partsDone, items } = ready.progress;
    expect(partsDone).toBe(parts);
    // The account and its session.
    expect(items).toBe(2);
    const [finishedAt, expiresAt] = [ready.finishedAt, ready.expiresAt].map((at) =>
      Date.parse(at ?? ''),
    );
    expect((expiresAt ?? 0) - (finishedAt ?? 0)).toBe(TTL * 1000);
    expect((await contentsOf(ana)).rows('profile')).toMatchObject([{ id: ana.id }]);
  });

  it('tells how far it is, and cannot be downloaded or asked for again meanwhile', async () => {
    const holding = await holdExports(parley);
    await startExport(ana);
    await isRunning(ana);

    const [file, again] = [await fileOf(ana), await startExport(ana)];
    await holding.commit();
    await finished(ana);

    expect(file).toBeProblem(409, 'export_not_ready');
    expect(again).toBeProblem(409, 'export_running');
  });

  it('is one at a time, of ten that are asked for at once', async () => {
    const holding = await holdExports(parley);

    const answers = await Promise.all(Array.from({ length: 10 }, () => startExport(ana)));
    await holding.commit();

    const refused = answers.filter(({ response }) => response.status !== 202);
    expect(refused).toHaveLength(9);
    for (const each of refused) expect(each).toBeProblem(409, 'export_running');
    await finished(ana);
  });

  it('takes the place of the one before, whose file is removed', async () => {
    const first = await aFinishedExport(ana);
    const fileId = await fileIdOf(ana);

    const second = await aFinishedExport(ana);

    expect(second.id).not.toBe(first.id);
    await isGone(fileId);
    expect(storedFiles(parley.dataDir, await fileIdOf(ana))).toHaveLength(1);
  });

  it('is gone when it has expired, and its file is removed', async () => {
    await aFinishedExport(ana);
    const fileId = await fileIdOf(ana);
    expect(storedFiles(parley.dataDir, fileId)).toHaveLength(1);

    await letExpire(ana);

    expect(await exportOf(ana)).toBeProblem(404, 'export_not_found');
    expect(await fileOf(ana)).toBeProblem(404, 'export_not_found');
    await isGone(fileId);
    await until(async () => (await fileIdOf(ana)) === 'none');
    await aFinishedExport(ana);
  });

  it('goes with the account, and counts in the receipt', async () => {
    await aFinishedExport(ana);
    const fileId = await fileIdOf(ana);

    const receipt = dataOf(await ana.api.DELETE('/api/users/me'));

    expect(receipt.items).toContainEqual({ kind: 'exports', count: 1, kept: false });
    await isGone(fileId);
    expect(await fileIdOf(ana)).toBe('none');
  });

  it('that is being made leaves no file when the account goes', async () => {
    await anAttachment(ana, 'text');
    const holding = await holdExports(parley);
    await startExport(ana);
    await isRunning(ana);
    const fileId = await fileIdOf(ana);

    const deleting = ana.api.DELETE('/api/users/me');
    await holding.commit();
    await deleting;

    const left = async () =>
      parley.database.query(`select from data_exports where file_id = $1 and state = 'running'`, [
        fileId,
      ]);
    await until(async () => (await left()).length === 0);
    await isGone(fileId);
    expect(await fileIdOf(ana)).toBe('none');
  });
});

describe('The file of an export', () => {
  beforeEach(async () => {
    await anAttachment(ana, Buffer.alloc(100_000, 'x'));
    await aFinishedExport(ana);
  });

  it('is a zip to be saved, as long as the export says', async () => {
    const { size } = dataOf(await exportOf(ana));

    const whole = await fetchAs(ana.accessToken, fileUrl());
    const head = await fetchAs(ana.accessToken, fileUrl(), { method: 'HEAD' });

    expect(unzip(Buffer.from(await whole.arrayBuffer())).size).toBeGreaterThan(12);
    for (const { headers } of [whole, head]) {
      expect(headers.get('content-type')).toBe('application/zip');
      expect(headers.get('content-disposition')).toBe('attachment; filename="parley-export.zip"');
      expect(headers.get('cache-control')).toBe('private, no-cache');
      expect(Number(headers.get('content-length'))).toBe(size);
    }
  });

  it('is sent in parts, and not again to whoever has it', async () => {
    const whole = await fetchAs(ana.accessToken, fileUrl());
    const bytes = Buffer.from(await whole.arrayBuffer());
    const etag = whole.headers.get('etag') ?? '';

    const part = await fetchAs(ana.accessToken, fileUrl(), {
      headers: { range: 'bytes=1000-1999', 'if-range': etag },
    });
    const same = await fetchAs(ana.accessToken, fileUrl(), { headers: { 'if-none-match': etag } });
    const past = await fetchAs(ana.accessToken, fileUrl(), {
      headers: { range: `bytes=${bytes.length}-` },
    });

    expect(part.status).toBe(206);
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(1000, 2000))).toBe(true);
    expect(same.status).toBe(304);
    expect(past.status).toBe(416);
  });

  it('is for its owner, on all their devices, and for nobody else', async () => {
    const [ben] = await users('ben');
    const phone = { ...ana, ...(await logIn(ana.username)) };

    expect(await fileOf(ben)).toBeProblem(404, 'export_not_found');
    expect((await fetchAs(undefined, fileUrl())).status).toBe(401);
    expect((await fileOf(phone)).response.status).toBe(200);
  });
});
