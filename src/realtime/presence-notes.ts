import { packIds, PER_NOTE } from './circles.js';
import type { NodeStatus } from './own-presence.js';

/** Who, what of them, when, part of their conversations, and which part. */
export type PresenceNote = readonly [
  userId: string,
  status: NodeStatus,
  at: number,
  conversations: string,
  part: number,
];

const STATUSES: readonly unknown[] = ['online', 'away', 'hidden', 'gone'] satisfies NodeStatus[];

/** As many as their conversations need. */
export function presenceNotes(
  [userId, status]: readonly [string, NodeStatus],
  at: number,
  conversationIds: readonly string[],
): PresenceNote[] {
  const notes: PresenceNote[] = [];
  do {
    const part = notes.length;
    const ids = conversationIds.slice(part * PER_NOTE, (part + 1) * PER_NOTE);
    notes.push([userId, status, at, packIds(ids), part]);
  } while (notes.length * PER_NOTE < conversationIds.length);
  return notes;
}

export const isPresenceNote = (content: unknown): content is PresenceNote =>
  Array.isArray(content) &&
  typeof content[0] === 'string' &&
  STATUSES.includes(content[1]) &&
  typeof content[2] === 'number' &&
  typeof content[3] === 'string' &&
  typeof content[4] === 'number';
