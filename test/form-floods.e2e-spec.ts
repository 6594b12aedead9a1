import { connect, type Socket } from 'node:net';
import { growthBy, peakDuring } from './support/footprint.js';
import { aUser, type Person, users } from './support/given.js';
import { aJpeg } from './support/images.js';
import { useOwnParley } from './support/parley.js';
import { call, type RawAnswer } from './support/raw-http.js';
import { until } from './support/until.js';

const MOST_FILE = 100_000;
const MEGABYTE = 1024 * 1024;
/** An avatar may have 5 MB. */
const MOST_AVATAR = 5 * MEGABYTE;
/** What a form may be besides its file. */
const FORM_BYTES = 64 * 1024;
const FLOODS = 8;
const MOST_PEAK = 150;
const MOST_GROWTH = 60;
const parley = useOwnParley({ ATTACHMENT_MAX_BYTES: String(MOST_FILE) });

type Content = (string | Buffer)[];
const WAYS = [
  ['an attachment', 'POST', '/api/attachments', 201, MOST_FILE],
  ['an avatar', 'PUT', '/api/users/me/avatar', 200, MOST_AVATAR],
] as const;

const TYPE = 'multipart/form-data; boundary=xx';
const HEAD = '--xx\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n';
const NAMELESS = '--xx\r\nX: y\r\n\r\nskipped\r\n';
/** A part without a name, as it begins. */
const SKIPPED = '\r\n--xx\r\nX: y\r\n\r\n';
const END = '\r\n--xx--';
const TOO_LARGE = /^HTTP\/1.1 413 .*"file_too_large"/s;
/** Of a flood, after which nobody believes any more that it is answered. */
const MOST_FLOOD = 400 * MEGABYTE;

describe.each(WAYS)('The form of %s', (...way) => {
  const [, method, path, done, mostFile] = way;
  let image: Buffer;
  beforeAll(async () => (image = await aJpeg()));

  const send = ({ accessToken: token }: Person, ...parts: Content) => {
    const bytes = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
    // A stream, whose length is not announced.
    const body = new Blob([Uint8Array.from(bytes)]).stream();
    return call(method, path, { token, headers: { 'content-type': TYPE }, body });
  };
  const fillTo = (size: number, ...parts: Content) =>
    'x'.repeat(size - parts.reduce((sum, part) => sum + part.length, 0));

  it('may have four parts besides its file, not five', async () => {
    const ana = await aUser();
    const file = [HEAD, image, END];

    const before: RawAnswer[] = [
      await send(ana, NAMELESS.repeat(4), ...file),
      await send(ana, HEAD, image, '\r\n', NAMELESS.repeat(4), '--xx--'),
    ];
    const past: RawAnswer[] = [
      await send(ana, NAMELESS.repeat(5), ...file),
      await send(ana, HEAD, image, '\r\n', NAMELESS.repeat(5), '--xx--'),
    ];

    for (const { response } of before) expect(response.status).toBe(done);
    for (const answer of past) expect(answer).toBeProblem(400, 'malformed_request');
  });

  it('may have 64 KiB besides the largest file, not a byte more', async () => {
    const ana = await aUser();
    const file = [`\r\n${HEAD}`, image, END];
    const most = fillTo(mostFile + FORM_BYTES, ...file);

    const answer = await send(ana, most, ...file);
    const past = await send(ana, `${most}x`, ...file);

    expect(answer.response.status).toBe(done);
    expect(past).toBeProblem(413, 'file_too_large');
  });

  it.each([16, 20, 60, 63])('may end in %d KiB that nobody reads', async (kib) => {
    const ana = await aUser();
    const file = [HEAD, image, SKIPPED];

    const answer = await send(ana, ...file, 'x'.repeat(kib * 1024), END);

    expect(answer.response.status).toBe(done);
  });

  it('is refused before it arrives, where it is said to be too large', async () => {
    const length = `Content-Length: ${mostFile + FORM_BYTES + 1}`;
    const form = new OpenForm(await aUser(), method, path, length);

    await until(() => Promise.resolve(TOO_LARGE.test(form.answer)));
    form.end();

    expect(form.answer).toMatch(TOO_LARGE);
  });

  it.each([
    ['nothing but what comes before the first part', '', 'x'.repeat(MEGABYTE)],
    ['a part without a name', '--xx\r\nX: y\r\n\r\n', 'x'.repeat(MEGABYTE)],
    ['a field', '--xx\r\nContent-Disposition: form-data; name="a"\r\n\r\n', 'x'.repeat(MEGABYTE)],
    ['the head of a part', '--xx\r\n', 'X: y\r\n'.repeat(MEGABYTE / 6)],
    ['a part after the file', `${HEAD}x${SKIPPED}`, 'x'.repeat(MEGABYTE)],
  ])('without an end is refused while it arrives, and leaves nothing: %s', async (...row) => {
    const [, begins, goesOn] = row;
    const people = await users(...Array.from({ length: FLOODS }, (_, index) => `p${index}`));
    const { pid } = parley.process;
    let answers: string[] = [];
    let peak = Infinity;
    const flood = async () => {
      const senders = people.map((person) => floodAs(person, method, path, begins, goesOn));
      answers = await Promise.all(senders);
    };

    const growth = await growthBy(pid, async () => (peak = await peakDuring(pid, flood)));

    // What was still on its way may have cut off some answers.
    const others = answers.filter((answer) => !TOO_LARGE.test(answer));
    expect(others.filter((answer) => answer !== '')).toEqual([]);
    expect(peak).toBeLessThan(MOST_PEAK);
    expect(growth).toBeLessThan(MOST_GROWTH);
    expect(parley.process.log).not.toContain('"level":50');
  });
});

/** A form whose head is sent, and what it is answered. */
class OpenForm {
  answer = '';
  private readonly socket = connect(Number(new URL(parley.url).port), '127.0.0.1');

  constructor({ accessToken }: Person, method: string, path: string, length: string) {
    this.socket.on('error', () => undefined);
    this.socket.on('data', (data: Buffer) => (this.answer += data.toString()));
    const authorization = `Authorization: Bearer ${accessToken}`;
    const lines = [`${method} ${path} HTTP/1.1`, 'Host: x', authorization, `Content-Type: ${TYPE}`];
    this.socket.write(`${[...lines, length].join('\r\n')}\r\n\r\n`);
  }

  get isOver(): boolean {
    return this.answer !== '' || this.socket.destroyed;
  }

  async send(text: string): Promise<void> {
    if (!this.socket.write(chunkOf(text))) await roomIn(this.socket);
  }

  end(): void {
    this.socket.destroy();
  }
}

/** Sends a form that never ends, until it is answered or cut off. @returns the answer */
async function floodAs(
  person: Person,
  method: string,
  path: string,
  ...[begins, goesOn]: [begins: string, goesOn: string]
): Promise<string> {
  const form = new OpenForm(person, method, path, 'Transfer-Encoding: chunked');
  if (begins !== '') await form.send(begins);
  for (let sent = 0; sent < MOST_FLOOD && !form.isOver; sent += goesOn.length) {
    await form.send(goesOn);
  }
  const answer = form.isOver ? form.answer : 'none';
  form.end();
  return answer;
}

const chunkOf = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n`;

/** Resolves when it may be written to, has been answered, or has ended. */
const roomIn = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    const events = ['drain', 'data', 'close'] as const;
    const done = (): void => {
      for (const event of events) socket.off(event, done);
      resolve();
    };
    for (const event of events) socket.on(event, done);
  });
