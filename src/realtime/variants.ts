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

/** @returns undefined for who sees the event as it is, as is always so with one of their own */
export function variantFor(row: FeedRow, { showsReceipts }: Viewer): Variant | undefined {
  if (showsReceipts || row.recipientId !== null) return undefined;
  if (RECEIPT_TYPES.includes(row.type)) return UNTOLD;
  return PARTICIPANT_TYPES.includes(row.type) ? WITHOUT_POINTERS : undefined;
}
