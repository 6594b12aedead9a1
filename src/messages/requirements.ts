import { MessageChanged, MessageNotFound } from './messages.errors.js';
import type { LockedMessage } from './messages.repository.js';

/** Versions of which a message must have one; undefined where any will do. */
export type ExpectedVersions = readonly number[] | undefined;

/** @throws MessageNotFound */
export function requireMessage<Message>(message: Message | undefined): Message {
  if (message === undefined) throw new MessageNotFound();
  return message;
}

/** @throws MessageChanged */
export function requireVersion({ version }: { version: number }, expected: ExpectedVersions): void {
  if (expected && !expected.includes(version)) throw new MessageChanged(version);
}

/** @param window seconds since it was sent; undefined is without end */
export function isOver(window: number | undefined, { age }: LockedMessage): boolean {
  return window !== undefined && age > window;
}
