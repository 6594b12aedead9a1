import { readdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { aMessageWith, anAttachment, storedFiles, tryUpload } from './support/attachments.js';
import { descriptorsLeftBy, hangUp } from './support/avatars.js';
import { megabytesOf } from './support/footprint.js';
import { aGroup, aUser, type Person, users } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { until } from './support/until.js';

const QUOTA = 100_000;
const CHUNK = 1_000_000;
const GIGABYTE = 1000 * CHUNK;
const parley = useOwnParley({ ATTACHMENT_QUOTA_BYTES: String(QUOTA) });

const scratchFolders = (): string[] => {
  try {
    return readdirSync(`${parley.dataDir}/attachments/incoming`);
  } catch {
    return [];
  }
};

/** Those that have arrived whole. */
const keptFiles = (): string[] =>
  storedFiles(parley.dataDir)
    .filter((name) => name !== 'file')
    .sort();

const rows = async (): Promise<number> => {
  const [row] = await parley.database.query<{ count: number }>(
    'select count(*)::int as count from attachments',
  );
  return row?.count ?? 0;
};

const head = ({ accessToken }: Person, length: string): string =>
  [
    ...['POST /api/attachments HTTP/1.1', 'Host: parley', `Authorization: Bearer ${accessToken}`],
    ...['Content-Type: multipart/form-data; boundary=xx', length, '', ''],
  ].join('\r\n');
const PART = '--xx\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n';

describe('The quota of a user', () => {
  it('may be used up to the last byte, and is theirs again once they remove something', async () => {
    const ana = await aUser();
    const first = await anAttachment(ana, Buffer.alloc(QUOTA - 10, 'x'));
    const last = await anAttachment(ana, '0123456789');

    expect(await tryUpload(ana, Buffer.from('x'))).toBeProblem(413, 'attachment_quota_exceeded');
    await ana.api.DELETE('/api/attachments/{id}', { params: { path: last } });
    expect(await tryUpload(ana, Buffer.from('0123456789a'))).toBeProblem(
      413,
      'attachment_quota_exceeded',
    );
    expect((await anAttachment(ana, '0123456789')).size + first.size).toBe(QUOTA);
  });

  it('holds for what is forwarded, of which the forwarder has a copy', async () => {
    const [ana, ben] = await users('ana', 'ben');
    const group = await aGroup(ana, [ben]);
    const message = await aMessageWith(ana, group, await anAttachment(ana, '0123456789'));
    const forward = () =>
      ben.api.POST('/api/messages/{id}/forward', {
        params: { path: { id: message.id } },
        body: { conversationId: group.id },
      });
    const most = await anAttachment(ben, Buffer.alloc(QUOTA - 9, 'x'));
    const before = keptFiles();

    const answer = await forward();

    expect(answer).toBeProblem(413, 'attachment_quota_exceeded');
    expect(keptFiles()).toEqual(before);
    await ben.api.DELETE('/api/attachments/{id}', { params: { path: most } });
    expect((await forward()).response.status).toBe(201);
    expect((await forward()).response.status).toBe(201);
  });

  it('holds for uploads at the same time, on two nodes', async () => {
    const other = await parley.anotherNode();
    const ana = await aUser();
    const form = (): FormData => {
      const made = new FormData();
      made.append('file', new Blob(['x'.repeat(30_000)]), 'x');
      return made;
    };

    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        fetch(`${index % 2 === 0 ? parley.url : other.url}/api/attachments`, {
          method: 'POST',
          headers: { authorization: `Bearer ${ana.accessToken}` },
          body: form(),
        }),
      ),
    );

    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 201, 201, 413, 413, 413, 413, 413, 413, 413]);
    await other.stop();
  });
});

const drained = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      socket.off('drain', done).off('close', done);
      resolve();
    };
    socket.on('drain', done).on('close', done);
  });

/** Sends a gigabyte, whatever is answered; says how much was sent when the answer came. */
async function sendGigabyte(socket: Socket, chunk: Buffer) {
  let answer = '';
  let sentBefore: number | undefined;
  socket.on('error', () => undefined);
  socket.on('data', (data: Buffer) => (answer += data.toString()));
  for (let sent = 0; sent < GIGABYTE && !socket.destroyed; sent += CHUNK) {
    if (answer !== '') sentBefore ??= sent;
    if (!socket.write(chunk)) await drained(socket);
  }
  socket.destroy();
  return { answer, sentBefore };
}

describe('A gigabyte', () => {
  it.each([
    ['announced', `Content-Length: ${GIGABYTE}`, (chunk: Buffer) => chunk, 20],
    [
      'not announced',
      'Transfer-Encoding: chunked',
      (chunk: Buffer) =>
        Buffer.concat([
          Buffer.from(`${chunk.length.toString(16)}\r\n`),
          chunk,
          Buffer.from('\r\n'),
        ]),
      60,
    ],
  ] as const)('that is %s is refused early, in flat memory', async (_kind, length, frame, most) => {
    const ana = await aUser();
    const { pid } = parley.process;
    const before = megabytesOf(pid);
    const socket = connect(Number(new URL(parley.url).port), '127.0.0.1');
    socket.write(head(ana, length));
    socket.write(frame(Buffer.from(PART)));

    const { answer, sentBefore } = await sendGigabyte(socket, frame(Buffer.alloc(CHUNK, 'x')));

    expect(answer).toMatch(/^HTTP\/1.1 413 .*file_too_large/s);
    expect(sentBefore).toBeLessThan(most * CHUNK);
    expect(megabytesOf(pid) - before).toBeLessThan(100);
    await until(() => Promise.resolve(scratchFolders().length === 0));
  });
});

describe('2,000 uploads that are never finished', () => {
  it('leave no file, no descriptor, no row and no memory', async () => {
    const ana = await aUser();
    const { pid } = parley.process;
    const half = (length: number) =>
      `${head(ana, `Content-Length: ${2 * length + 500}`)}${PART}${'x'.repeat(length)}`;
    const abort = async (count: number) => {
      for (let round = 0; round < count / 10; round++) {
        const lengths = Array.from({ length: 10 }, (_, index) => index * 4000);
        await Promise.all(lengths.map((length) => hangUp(parley.url, half(length), 'soon')));
      }
    };
    await abort(200);
    await until(() => Promise.resolve(scratchFolders().length === 0));
    const before = {
      memory: megabytesOf(pid),
      rows: await rows(),
      files: keptFiles(),
    };

    const left = await descriptorsLeftBy(pid, () => abort(2000));

    // Connections to the database come and go by themselves.
    expect(left).toBeLessThan(20);
    await until(() => Promise.resolve(scratchFolders().length === 0));
    const added = keptFiles().filter((file) => !before.files.includes(file));
    expect(added).toEqual([]);
    await until(async () => (await rows()) <= before.rows);
    expect(megabytesOf(pid) - before.memory).toBeLessThan(60);
    expect(parley.process.log).not.toContain('"level":50');
  });
});
