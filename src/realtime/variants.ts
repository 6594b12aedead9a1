import type { FeedEventType } from '../feed/feed-event-types.js';
import type { FeedRow } from '../feed/feed-log.js';

/** What of a receiver makes a difference to what they are told. */
export interface Viewer {
  readonly id: string;
  /** Who hides their own receipts is not shown those of others. */
  readonly showsReceipts: boolean;
}

/** An event as some receivers see it, where all others see it as it is. */
export interface Variant {
  /** Receivers whose variants have one name are sent one text. */
  readonly name: string;
  /** @returns undefined where they are not told at all */
  readonly of: (event: string) => string | undefined;
}

/** Of a message that an event shows: to whom it is another than the text says. */
export interface Differences {
  /** Who does not see what it quotes. */
  readonly quoteHiddenFrom?: ReadonlySet<string> | undefined;
  /** What each of those who have reacted to it has done so with, in one order for all. */
  readonly reactors?: ReadonlyMap<string, readonly string[]> | undefined;
}

/** Events that say nothing but how far somebody has come. */
export const RECEIPT_TYPES: readonly FeedEventType[] = ['read.updated', 'delivered.updated'];

/** Events that show participants, and with them how far they have come. */
const PARTICIPANT_TYPES: readonly FeedEventType[] = [
  'conversation.created',
  'conversation.updated',
  'participant.added',
  'participant.updated',
];

const POINTERS = new Set(['lastReadSeq', 'lastDeliveredSeq']);

const UNTOLD: Variant = { name: 'untold', of: () => undefined };

const WITHOUT_POINTERS: Variant = {
  name: 'without pointers',
  of: (event) =>
    JSON.stringify(JSON.parse(event, (key, value: unknown) => (POINTERS.has(key) ? null : value))),
};

interface ShownMessage {
  quotedMessage: object | null;
  reactions: { emoji: string; mine: boolean }[];
}

/** A message as those see it who have reacted alike, and see what it quotes or do not. */
const messageVariant = (hidesQuote: boolean, own: readonly string[]): Variant => ({
  name: [hidesQuote ? 'without quote' : 'with quote', ...own].join(' '),
  of: (event) => {
    const { data, ...rest } = JSON.parse(event) as { data: ShownMessage };
    const reactions = data.reactions.map((each) => ({ ...each, mine: own.includes(each.emoji) }));
    const quotedMessage = hidesQuote ? null : data.quotedMessage;
    return JSON.stringify({ ...rest, data: { ...data, reactions, quotedMessage } });
  },
});

function messageVariantFor(
  id: string,
  { quoteHiddenFrom, reactors }: Differences,
): Variant | undefined {
  const hidesQuote = quoteHiddenFrom?.has(id) ?? false;
  const own = reactors?.get(id) ?? [];
  return hidesQuote || own.length > 0 ? messageVariant(hidesQuote, own) : undefined;
}

/** @returns undefined for who sees the event as it is, as is always so with one of their own */
export function variantFor(
  row: FeedRow,
  { id, showsReceipts }: Viewer,
  differences: Differences,
): Variant | undefined {
  const ofMessage = messageVariantFor(id, differences);
  if (ofMessage !== undefined) return ofMessage;
  if (showsReceipts || row.recipientId !== null) return undefined;
  if (RECEIPT_TYPES.includes(row.type)) return UNTOLD;
  return PARTICIPANT_TYPES.includes(row.type) ? WITHOUT_POINTERS : undefined;
}
