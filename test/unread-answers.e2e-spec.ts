import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { type Attachment, anAttachment } from './support/attachments.js';
import { aUser, type Person } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { call } from './support/raw-http.js';

const STALL_TIMEOUT = 4;
const PIECE = 2 * 1024 * 1024;
const READERS = 5;
/** More than the kernel keeps of a connection on both of its sides. */
const content = randomBytes(25 * 1024 * 1024);
useOwnParley({ STALL_TIMEOUT: String(STALL_TIMEOUT) });

let ana: Person;
let file: Attachment;
beforeAll(async () => {
  ana = await aUser('ana');
  file = await anAttachment(ana, content);
}, 60_000);

/** An answer of which nothing is read yet. */
async function download(): Promise<IncomingMessage> {
  const headers = { authorization: `Bearer ${ana.accessToken}` };
  const [answer] = (await once(get(file.url, { headers, agent: false }), 'response')) as [
    IncomingMessage,
  ];
  return answer.on('error', () => undefined);
}

/** @returns how many bytes came before the end, and whether the server cut it */
async function restOf(answer: IncomingMessage): Promise<{ bytes: number; isCut: boolean }> {
  let bytes = 0;
  answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
  await new Promise((resolve) => answer.once('close', resolve));
  return { bytes, isCut: !answer.complete };
}

/** Reads a piece now and then, for longer than a connection may stand still. */
async function readSlowly(answer: IncomingMessage): Promise<string> {
  const hash = createHash('sha256');
  let piece = 0;
  for await (const chunk of answer) {
    hash.update(chunk as Buffer);
    piece += (chunk as Buffer).length;
    if (piece < PIECE) continue;
    piece = 0;
    await delay(STALL_TIMEOUT * 200);
  }
  return hash.digest('hex');
}

describe('An answer', () => {
  it('that nobody reads is cut, and one that is read slowly arrives whole', async () => {
    const unread = await Promise.all(Array.from({ length: READERS }, download));
    const slow = await download();

    // Twelve pieces and as many pauses, which is more than twice STALL_TIMEOUT.
    const hash = await readSlowly(slow);
    const rests = await Promise.all(unread.map(restOf));

    expect(hash).toBe(createHash('sha256').update(content).digest('hex'));
    for (const { bytes, isCut } of rests) {
      expect(isCut).toBe(true);
      expect(bytes).toBeLessThan(content.length);
    }
    const { response } = await call('GET', '/api/users/me', { token: ana.accessToken });
    expect(response.status).toBe(200);
  }, 60_000);
});
