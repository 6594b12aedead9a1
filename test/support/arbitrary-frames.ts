import fc from 'fast-check';
import { isUtf8 } from 'node:buffer';
import { anything, mutationOf } from './arbitrary-requests.js';
import { document, exampleOf, nameOf } from './document.js';

/** The longest that the document allows. */
const LONGEST = 64 * 1024;

export interface ArbitraryFrame {
  content: Buffer;
  isBinary: boolean;
  /** In how many fragments it is sent. */
  pieces: number;
}

/** What may be right for a field, by its name. */
export type Rights = Readonly<Record<string, readonly unknown[]>>;

const { discriminator } = document.components.schemas['ClientFrame'] as unknown as {
  discriminator: { mapping: Record<string, string> };
};

/** Frames of clients that are right in part. */
export function arbitraryFrame(rights: Rights): fc.Arbitrary<ArbitraryFrame> {
  const commands = Object.entries(discriminator.mapping).map(([type, reference]) =>
    arbitraryCommand(type, nameOf(reference), rights),
  );
  const command = fc.oneof(...commands).map((fields) => JSON.stringify(fields));
  const text = fc.oneof(
    { arbitrary: command, weight: 16 },
    {
      arbitrary: fc.oneof(
        anything.map((value) => JSON.stringify(value)),
        tooDeep,
      ),
      weight: 2,
    },
    {
      arbitrary: fc.tuple(command, fc.nat(200)).map(([whole, cut]) => whole.slice(cut)),
      weight: 1,
    },
    { arbitrary: fc.tuple(command, fc.nat(1)).map(([it, more]) => padded(it, more)), weight: 1 },
  );
  return fc.record({
    content: fc.oneof(
      { arbitrary: text.map((each) => Buffer.from(each)), weight: 20 },
      { arbitrary: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)), weight: 1 },
    ),
    isBinary: fc.nat(29).map((chance) => chance === 0),
    pieces: fc.constantFrom(1, 1, 2, 3),
  });
}

const tooDeep = fc
  .constantFrom(['[', ']'], ['{"ref":', '}'])
  .map(([open = '', close = '']) => `${open.repeat(5000)}1${close.repeat(5000)}`);

/** As long as may be, or longer; spaces mean nothing. */
const padded = (text: string, more: number): string =>
  text + ' '.repeat(Math.max(0, LONGEST + more - Buffer.byteLength(text)));

function arbitraryCommand(type: string, schema: string, rights: Rights) {
  const { properties = {} } = document.components.schemas[schema] ?? {};
  const fields = Object.entries(properties).map(([name, part]) => {
    const right = name === 'type' ? [type] : (rights[name] ?? [exampleOf(part)]);
    return [name, fc.constantFrom(...right).chain(mutationOf)] as const;
  });
  const all = Object.fromEntries(fields);
  const named = { ...all, type: fc.constant(type) };
  const needed = ['type', 'conversationId', 'body', 'seq'].filter((name) => name in properties);
  return fc.oneof(
    { arbitrary: fc.record(named, { requiredKeys: ['type'] }), weight: 2 },
    { arbitrary: fc.record(named, { requiredKeys: needed as (keyof typeof named)[] }), weight: 4 },
    { arbitrary: fc.record({ ...all, surplus: anything }, { requiredKeys: [] }), weight: 1 },
  );
}

/** What has to come of a frame. */
export interface Outcome {
  /** The code that the socket is closed with. */
  close?: number;
  ref?: string | number | undefined;
  /** It may be obeyed without a word. */
  isQuiet: boolean;
}

export function outcomeOf({ content, isBinary }: ArbitraryFrame): Outcome {
  if (content.length > LONGEST) return { close: 1009, isQuiet: false };
  if (isBinary) return { close: 1003, isQuiet: false };
  if (!isUtf8(content)) return { close: 1007, isQuiet: false };
  const { type, ref } = commandIn(content.toString());
  return { ref, isQuiet: ref === undefined && /^typing\.st(art|op)$/.test(type) };
}

function commandIn(text: string): { type: string; ref: string | number | undefined } {
  const { type, ref } = (parsed(text) ?? {}) as Record<string, unknown>;
  const isRef =
    typeof ref === 'string' ? ref.length > 0 && ref.length <= 100 : Number.isSafeInteger(ref);
  return { type: String(type), ref: isRef ? (ref as string | number) : undefined };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
