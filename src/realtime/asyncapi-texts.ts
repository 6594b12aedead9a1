import { LIMITS } from './limits.js';
import { CLOSE_REASONS } from './socket-closes.js';

const seconds = (milliseconds: number): string => `${milliseconds / 1000} s`;
const kibibytes = (bytes: number): string => `${bytes / 1024} KiB`;

const closes = CLOSE_REASONS.map(
  ({ code, reason, meaning }) => `| ${code} | ${reason} | ${meaning} |`,
).join('\n');

const CHANNEL = `Frames are JSON text, one object each; \`type\` says which.

**Authentication.** An access token in the \`Authorization\` header of the handshake, or a ticket of
\`POST /auth/tickets\` as \`?ticket=\`, or \`auth\` as the first frame within ${seconds(LIMITS.authDeadline)}. The socket
ends with the session, and when the token expires, unless a fresher one of the same session comes in
another \`auth\` before. Pages connect from the server's own origin and those of \`CORS_ORIGINS\` only.

**Order and resumption.** Events with a \`cursor\` come in one order, each once, without a gap. Remember
the last cursor and give it as \`since\`, in \`auth\` or as \`?since=\`. \`recovered: false\` in \`ready\`: some
are kept no longer, load what you show anew. Events without a cursor are told as they happen, or not.

**Limits.** ${LIMITS.streamsPerUser} streams of a user on a node. Frames of clients up to ${kibibytes(LIMITS.frameBytes)}. ${LIMITS.burst} commands at once and
${LIMITS.commandsPerSecond} a second; beyond that they are answered with 429, and who goes on is cut off. Commands are done one
after another. The server pings every ${seconds(LIMITS.pingInterval)} and gives up after ${seconds(LIMITS.silence)} of silence. A reader with more
than ${kibibytes(LIMITS.unreadBytes)} unread is cut off, and goes on from its cursor.

**Close codes.**

| code | reason | what to do |
| ---- | ------ | ---------- |
${closes}`;

export const ASYNCAPI_TEXTS = {
  info: {
    title: 'Parley, real time',
    description:
      'The WebSocket of Parley: the feed of everything that changes, as it happens, and commands. Everything else is in the OpenAPI document, at `/api/openapi.json`.',
    license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
  },
  channel: { title: 'The feed and commands', description: CHANNEL },
  tell: { title: 'What the server says', summary: 'Events, and answers to commands.' },
  obey: {
    title: 'What clients say',
    summary: 'Commands: the same as over HTTP, with the same rules.',
    description:
      'An answer has the `ref` of its command. Without a `ref`, `typing.start` and `typing.stop` are not answered unless they fail.',
  },
  securitySchemes: {
    bearer: {
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'JWT',
      description: 'The access token of `POST /auth/login`, or of `POST /auth/refresh`.',
    },
    ticket: {
      type: 'httpApiKey',
      in: 'query',
      name: 'ticket',
      description: 'Of `POST /auth/tickets`, for browsers, which can set no header.',
    },
  },
} as const;
