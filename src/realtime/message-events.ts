import { FEED_EVENT_TYPES, type FeedEventType } from '../feed/feed-event-types.js';

/**
 * Events that show a message, and are for those who may see it: its own, and those of its reactions. Who
 * has deleted one for themselves is told that it is gone.
 */
const MESSAGE_TYPES = FEED_EVENT_TYPES.filter(
  (type) => /^(message|reaction)\./.test(type) && type !== 'message.hidden',
);

export const isOfMessage = (type: FeedEventType): boolean => MESSAGE_TYPES.includes(type);

/** Whether what it stands for is a message and nothing else. */
export const isMessage = (type: FeedEventType): boolean =>
  isOfMessage(type) && type.startsWith('message.');

/** Whether a feed row, or whatever has its type, is of one. */
export const isOfMessageSql = (event: string): string =>
  `${event}.type in (${MESSAGE_TYPES.map((type) => `'${type}'`).join(', ')})`;
