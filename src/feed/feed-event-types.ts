/** Everything that happens durably, in the words clients see. */
export const FEED_EVENT_TYPES = [
  'message.created',
  'message.updated',
  'message.deleted',
  'read.updated',
  'delivered.updated',
  'conversation.created',
  'conversation.updated',
  'conversation.deleted',
  'participant.added',
  'participant.updated',
  'participant.removed',
  'join_request.created',
  'join_request.resolved',
  'user.updated',
] as const;

export type FeedEventType = (typeof FEED_EVENT_TYPES)[number];
