const cursor = 'MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY';
const conversationId = '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11';
const userId = '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10';
const at = '2026-01-31T09:30:00.000Z';

const user = { id: userId, username: 'ana', displayName: 'Ana Souza', avatarUrl: null };

const message = {
  id: '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a12',
  conversationId,
  seq: 42,
  sender: user,
  body: 'See you at six.',
  attachments: [],
  quotedMessageId: null,
  quotedMessage: null,
  forwardedFrom: null,
  clientMessageId: 'phone-2/outbox/17',
  mentions: [],
  parentId: null,
  replyCount: 0,
  lastReplyAt: null,
  lastRepliers: [],
  pinnedAt: null,
  reactions: [],
  sentAt: at,
  editedAt: null,
  deletedAt: null,
  version: 1,
};

/** Frames as they go over the wire, by type. A test holds each to its schema. */
export const ASYNCAPI_EXAMPLES: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
  ready: [
    { type: 'ready', cursor, recovered: true },
    { type: 'ready', cursor, recovered: false },
  ],
  ack: [
    { type: 'ack', ref: 'first', message, replayed: false },
    { type: 'ack', ref: 2, expiresAt: at },
  ],
  error: [
    {
      type: 'error',
      ref: 'first',
      code: 'conversation_not_found',
      title: 'Not Found',
      detail: 'There is no such conversation.',
      status: 404,
    },
  ],
  pong: [{ type: 'pong', ref: 3 }],
  'message.created': [{ cursor, type: 'message.created', conversationId, at, data: message }],
  'reaction.added': [
    {
      cursor,
      type: 'reaction.added',
      conversationId,
      at,
      data: {
        ...message,
        reactions: [{ emoji: '👍', count: 1, mine: false }],
        version: 2,
        reaction: { user, emoji: '👍' },
      },
    },
  ],
  'participant.removed': [
    { cursor, type: 'participant.removed', conversationId, at, data: { user } },
  ],
  'typing.started': [
    { type: 'typing.started', conversationId, at, data: { user: { id: userId } } },
  ],
  'presence.changed': [
    { type: 'presence.changed', at, data: { userId, status: 'away', lastSeenAt: null } },
  ],
  auth: [{ type: 'auth', token: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.', since: cursor }],
  'message.send': [
    {
      type: 'message.send',
      ref: 'first',
      conversationId,
      body: 'See you at six.',
      clientMessageId: 'phone-2/outbox/17',
    },
  ],
  read: [{ type: 'read', ref: 2, conversationId, seq: 42 }],
  'typing.start': [{ type: 'typing.start', conversationId }],
  'typing.stop': [{ type: 'typing.stop', conversationId }],
  ping: [{ type: 'ping', ref: 3 }],
};
