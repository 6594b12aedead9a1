import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import {
  type ArbitraryFrame,
  arbitraryFrame,
  type Outcome,
  outcomeOf,
  type Rights,
} from './support/arbitrary-frames.js';
import { aCursor } from './support/feed.js';
import {
  aDirectConversation,
  aGroup,
  aMessage,
  type Message,
  type Person,
  users,
} from './support/given.js';
import { at } from './support/groups.js';
import { historyOf } from './support/history.js';
import { useParley } from './support/parley.js';
import { aSocket, aStream, closeSockets, type Socket, type SocketFrame } from './support/socket.js';
import { remove } from './support/threads.js';

const parley = useParley();

const FRAMES = 20 * Number(process.env['FUZZ_RUNS'] ?? 30);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
import.meta.jest.setTimeout(60_000 + 100 * FRAMES);

const ANSWERS = ['ack', 'error', 'pong', 'ready'];

let ana: Person;
let ben: Person;
let rights: Rights;
let conversations: string[];
let bystander: Socket;
const answered: SocketFrame[] = [];
beforeAll(async () => {
  const [me, other, stranger] = await users('ana', 'ben', 'cleo');
  [ana, ben] = [me, other];
  const group = await aGroup(ana, [ben]);
  const direct = await aDirectConversation(ana, ben);
  const closed = await aGroup(ana, [ben]);
  const foreign = await aGroup(stranger, [ben]);
  const [message, gone] = [await aMessage(ben, group), await aMessage(ana, group)];
  await remove(ana, gone);
  await ana.api.DELETE('/api/conversations/{id}', at(closed));
  conversations = [group.id, direct.id];
  const messages = [message.id, message.id, gone.id, randomUUID()];
  rights = {
    conversationId: [
      ...[group, group, group, direct, closed, foreign].map(({ id }) => id),
      randomUUID(),
    ],
    ...{ parentId: messages, quotedMessageId: messages, attachmentIds: [[], [], [randomUUID()]] },
    clientMessageId: Array.from({ length: 500 }, (_, index) => `retried-${index}`),
    ...{ seq: [1, 2, 3, 1e9, Number.MAX_SAFE_INTEGER], ref: ['first', 2, '\0', 'x'.repeat(100)] },
    ...{
      token: [ana.accessToken, stranger.accessToken],
      ticket: ['x'],
      since: [await aCursor(ana)],
    },
  };
  bystander = await aStream(ben);
});
afterAll(closeSockets);

/** Each twice, as by somebody who has heard no answer. */
const sample = (count: number, from: number): ArbitraryFrame[] =>
  fc
    .sample(arbitraryFrame(rights), { seed: from, numRuns: Math.ceil(count / 2) })
    .flatMap((frame) => [frame, frame]);

/** One that is sent for certain, and found again when it is said again. */
const aSend = (): ArbitraryFrame => {
  const conversationId = conversations[0];
  const fields = { type: 'message.send', conversationId, body: 'once', clientMessageId: 'known' };
  return { content: Buffer.from(JSON.stringify(fields)), isBinary: false, pieces: 1 };
};

function send({ raw }: Socket, { content, isBinary, pieces }: ArbitraryFrame): void {
  const size = Math.ceil(content.length / pieces);
  for (let piece = 0; piece < pieces; piece++) {
    const part = content.subarray(piece * size, (piece + 1) * size);
    raw.send(part, { binary: isBinary, fin: piece === pieces - 1 });
  }
}

const nextFrame = ({ raw }: Socket) => new Promise((resolve) => raw.once('message', resolve));

/** Nobody has such a command: it is refused in its turn, when all before it are answered. */
async function answersTo(socket: Socket, frame: ArbitraryFrame): Promise<SocketFrame[]> {
  const [heard, last] = [socket.frames.length, randomUUID()];
  send(socket, frame);
  socket.say({ type: 'fence', ref: last });
  const isDone = () => !isOpen(socket) || socket.frames.some(({ ref }) => ref === last);
  while (!isDone()) await Promise.race([socket.closed, nextFrame(socket)]);
  return socket.frames
    .slice(heard)
    .filter(({ type, ref }) => ANSWERS.includes(type) && ref !== last);
}

/** @returns what is wrong with how a frame was taken */
async function problemOf(socket: Socket, frame: ArbitraryFrame): Promise<object | undefined> {
  const wanted = outcomeOf(frame);
  const answers = await answersTo(socket, frame);
  const close = isOpen(socket) ? undefined : (await socket.closed).code;
  answered.push(...answers);
  const isRight = close === wanted.close && isAsWanted(answers, wanted);
  return isRight ? undefined : { frame: content(frame), wanted, close, answers };
}

/** Once, by its ref, and not as a fault of the server. */
function isAsWanted(answers: SocketFrame[], { close, ref, isQuiet }: Outcome): boolean {
  if (answers.length === 0) return close !== undefined || isQuiet;
  const [{ ref: own, status = 0 } = {}, ...more] = answers;
  return close === undefined && more.length === 0 && own === ref && status < 500;
}

const isOpen = ({ raw }: Socket): boolean => raw.readyState === raw.OPEN;

const content = (frame: ArbitraryFrame): string => frame.content.toString().slice(0, 500);

describe(`Frames made up from FUZZ_SEED=${seed}`, () => {
  afterEach(async () => {
    const ref = randomUUID();
    bystander.say({ type: 'message.send', conversationId: conversations[0], body: 'calm', ref });
    answered.push(await bystander.answer(ref));
    expect((await fetch(`${parley.url}/api/health/live`)).status).toBe(200);
  });

  it('are each answered once by their ref, or close the socket with the code for it', async () => {
    const problems: object[] = [];
    let socket = await aStream(ana);
    for (const frame of [aSend(), aSend(), ...sample(FRAMES, seed)]) {
      if (!isOpen(socket)) socket = await aStream(ana);
      problems.push((await problemOf(socket, frame)) ?? []);
    }

    expect(problems.flat()).toEqual([]);
    expect(answered.map(({ type, code = type }) => code)).toEqual(
      expect.arrayContaining(['ack', 'pong', 'malformed_json', 'validation_failed']),
    );
  });

  it('lead nowhere before it is said who speaks, but to ready', async () => {
    const problems: object[] = [];
    for (const frame of sample(Math.ceil(FRAMES / 4), seed + 1)) {
      const socket = await aSocket();
      const answers = await answersTo(socket, frame);
      const types = answers.map(({ type }) => type);
      const isIn = isOpen(socket) && types.join() === 'ready';
      const { code = 0 } = isIn ? {} : await socket.closed;
      const { close = /^440[01]$/.exec(String(code))?.[0] } = outcomeOf(frame);
      const isOut = String(code) === String(close) && types.every((type) => type === 'error');
      if (!isIn && !isOut) problems.push({ frame: content(frame), code, answers });
      socket.raw.terminate();
    }

    expect(problems).toEqual([]);
  });

  it('are heard no more once the socket closes', async () => {
    const socket = await aStream(ana);
    const heard = socket.frames.length;

    send(socket, { content: Buffer.from('{}'), isBinary: true, pieces: 1 });
    for (const frame of sample(50, seed + 2)) send(socket, { ...frame, isBinary: false });

    expect(await socket.closed).toMatchObject({ code: 1003 });
    expect(socket.frames.slice(heard).filter(({ type }) => ANSWERS.includes(type))).toEqual([]);
  });

  it('send each message once, however often it is said, and tell of it once', async () => {
    const sent = answered.flatMap(({ message, replayed }) =>
      message && replayed === false ? [message.id] : [],
    );
    const histories = await Promise.all(conversations.map((id) => historyOf(ana, id)));
    const history = histories.flat();
    const own = history.flatMap(({ clientMessageId }) => clientMessageId ?? []);
    await bystander.find(({ data }) => (data as { id?: string } | null)?.id === sent.at(-1));
    const told = bystander.events.filter(({ type }) => type === 'message.created');

    expect(answered.some(({ replayed }) => replayed)).toBe(true);
    for (const messages of histories) {
      expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, index) => index + 1));
    }
    expect(new Set(own).size).toBe(own.length);
    // Two were there before.
    expect(
      history
        .map(({ id }) => id)
        .slice(2)
        .sort(),
    ).toEqual([...sent].sort());
    expect(told.map(({ data }) => (data as Message).id)).toEqual(sent);
  });
});
