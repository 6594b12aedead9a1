import type { Block, Place, Way } from './search.repository.js';
import { Slices } from './slices.js';

interface Message {
  conversationId: string;
  seq: number;
  at: number;
}

/** Repeatable, of the kind of Park and Miller, "Random number generators: good ones are hard to find" (1988). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const conversation = (number: number): string =>
  `${String(number).padStart(8, '0')}-0000-7000-8000-000000000000`;

/** Of a few conversations, some bursting, many at the same time, the blocks of 4 messages each. */
function aWorld(seed: number, way: Way): { messages: Message[]; blocks: Block[] } {
  const below = random(seed);
  const sign = way === 'older' ? -1 : 1;
  const blocks: (Block & { order: Message })[] = [];
  const messages: Message[] = [];
  for (let number = 0; number < 6; number++) {
    const own: Message[] = [];
    let at = below(50);
    for (let seq = 1; seq <= 4 + below(40); seq++) {
      at += below(3) === 0 ? below(30) : 0;
      own.push({ conversationId: conversation(number), seq, at });
    }
    messages.push(...own);
    for (let first = 0; first < own.length; first += 4) {
      const block = own.slice(first, first + 4);
      const [head, foot] = [block.at(way === 'older' ? -1 : 0), block.at(way === 'older' ? 0 : -1)];
      if (head === undefined || foot === undefined) continue;
      blocks.push({
        conversationId: head.conversationId,
        firstSeq: String(first + 1),
        lastSeq: String(first + block.length),
        head: placeOf(head),
        footAt: timeOf(foot.at),
        order: head,
      });
    }
  }
  blocks.sort((one, other) => sign * compare(placeOf(one.order), placeOf(other.order)));
  return { messages, blocks };
}

const timeOf = (at: number): string => new Date(at).toISOString();
const placeOf = ({ at, conversationId, seq }: Message): Place => [
  timeOf(at),
  conversationId,
  String(seq),
];

function compare([at = '', conversationId = '', seq]: Place, other: Place): number {
  const [otherAt = '', otherConversation = '', otherSeq] = other;
  if (at !== otherAt) return at < otherAt ? -1 : 1;
  if (conversationId !== otherConversation) return conversationId < otherConversation ? -1 : 1;
  return Number(seq) - Number(otherSeq);
}

/** What each slice has, read as the statement does: between two places, of parts between two times. */
function read(messages: Message[], slices: Slices, way: Way, texts: number): Message[][] {
  const sign = way === 'older' ? -1 : 1;
  const found: Message[][] = [];
  for (let from: Place | undefined; ;) {
    const { parts, end, isLast } = slices.next(texts);
    const isIn = (message: Message) => {
      const place = placeOf(message);
      if (from !== undefined && sign * compare(place, from) < 0) return false;
      if (end !== undefined && sign * compare(place, end) >= 0) return false;
      return parts.some(
        (part) =>
          part.conversationId === message.conversationId &&
          Number(part.firstSeq) <= message.seq &&
          message.seq <= Number(part.lastSeq) &&
          part.since <= timeOf(message.at) &&
          timeOf(message.at) <= part.until,
      );
    };
    found.push(messages.filter(isIn));
    if (isLast) return found;
    from = end;
    if (found.length > 10_000) throw new Error('no slice is the last');
  }
}

describe.each<Way>(['older', 'newer'])('On the way to %s, the slices of blocks', (way) => {
  const sign = way === 'older' ? -1 : 1;
  const ordered = (messages: Message[]): Message[] =>
    [...messages].sort((one, other) => sign * compare(placeOf(one), placeOf(other)));

  it.each([1, 3, 10, 1000])('of %i texts have each message once, in order', (texts) => {
    for (let seed = 1; seed <= 40; seed++) {
      const { messages, blocks } = aWorld(seed, way);

      const found = read(messages, new Slices(blocks, undefined, way), way, texts);

      expect(found.flatMap(ordered)).toEqual(ordered(messages));
    }
  });

  it('end where the blocks do that are left out', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const { messages, blocks } = aWorld(seed, way);
      const last = blocks[8]?.head ?? [];

      const found = read(messages, new Slices(blocks.slice(0, 8), last, way), way, 7);

      const before = messages.filter((message) => sign * compare(placeOf(message), last) < 0);
      expect(found.flatMap(ordered)).toEqual(ordered(before));
    }
  });

  it('have about as many as are asked for', () => {
    const messages = Array.from({ length: 1000 }, (_, at) => ({
      conversationId: conversation(at % 10),
      seq: Math.floor(at / 10) + 1,
      at: at * 1000,
    }));
    const blocks = Array.from({ length: 10 }, (_, number): Block => {
      const own = messages.filter((message) => message.conversationId === conversation(number));
      const [head, foot] = way === 'older' ? [own.at(-1), own.at(0)] : [own.at(0), own.at(-1)];
      return {
        conversationId: conversation(number),
        firstSeq: '1',
        lastSeq: '100',
        head: head ? placeOf(head) : [],
        footAt: timeOf(foot?.at ?? 0),
      };
    }).sort((one, other) => sign * compare(one.head, other.head));

    const sizes = read(messages, new Slices(blocks, undefined, way), way, 100).map(
      ({ length }) => length,
    );

    expect(sizes.length).toBeLessThanOrEqual(11);
    expect(Math.max(...sizes)).toBeLessThan(120);
  });

  it('of no blocks are one, and empty', () => {
    const slices = new Slices([], undefined, way);

    expect(slices.next(10)).toEqual({ parts: [], end: undefined, isLast: true });
  });
});
