import { createHash } from 'node:crypto';
import type { Provenance } from '../conversations/message-forward.sql.js';
import { candidatesOf } from './send-mentions.sql.js';

interface Forward {
  /** The message that was asked to be forwarded. */
  of: string;
  from: Provenance;
}

/** One send, as it is asked for. */
export interface NewMessage {
  id: string;
  conversationId: string;
  senderId: string;
  body: string;
  clientMessageId: string | null;
  /** In the order in which they are shown, each once. */
  attachmentIds: readonly string[];
  parentId?: string | undefined;
  quotedMessageId?: string | undefined;
  /** Another message whose text and attachments these are. */
  forward?: Forward | undefined;
}

/** Whether it has nothing beside its text, and nothing in its text names anybody. */
export const isTextAlone = (send: NewMessage): boolean =>
  Object.values(besideBody(send)).every((value) => value === undefined) &&
  candidatesOf(send.body) === null;

/** What a send says: a column of `asked` and its type, and where it comes from. */
const ASKED: readonly [column: string, type: string, value: (send: NewMessage) => string | null][] =
  [
    ['id', 'uuid', ({ id }) => id],
    ['conversation_id', 'uuid', ({ conversationId }) => conversationId],
    ['sender_id', 'uuid', ({ senderId }) => senderId],
    ['body', 'text', ({ body }) => body],
    ['client_message_id', 'text', ({ clientMessageId }) => clientMessageId],
    ['digest', 'bytea', digestOf],
    // Those whom the words name elsewhere are not called here.
    ['mention_candidates', 'jsonb', ({ body, forward }) => (forward ? null : candidatesOf(body))],
    // PostgreSQL has no arrays of arrays of different lengths: the text of one, cast where it is used.
    ['attachments', 'text', ({ attachmentIds }) => arrayOf(attachmentIds)],
    ['parent_id', 'uuid', ({ parentId }) => parentId ?? null],
    ['quoted_message_id', 'uuid', ({ quotedMessageId }) => quotedMessageId ?? null],
    ['forwarded_from', 'jsonb', ({ forward }) => (forward ? JSON.stringify(forward.from) : null)],
  ];

/** The parameters of `SEND_SQL`: an array for each column. */
export const sendValues = (sends: readonly NewMessage[]): (string | null)[][] =>
  ASKED.map(([, , value]) => sends.map(value));

/** The sends as rows, with their `place` among them. */
export const ASKED_SQL = `
  select * from unnest(${ASKED.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ')})
    with ordinality as a (${ASKED.map(([column]) => column).join(', ')}, place)`;

/** Null for none, so that what has none costs nothing. */
const arrayOf = (ids: readonly string[]): string | null =>
  ids.length === 0 ? null : `{${ids.join(',')}}`;

/**
 * What a message may say beside its text; undefined where it does not, so that a new kind leaves the
 * digests of all others as they are.
 */
const besideBody = ({ attachmentIds, parentId, quotedMessageId, forward }: NewMessage) => ({
  attachmentIds: forward || attachmentIds.length === 0 ? undefined : attachmentIds,
  parentId,
  quotedMessageId,
  forwardOf: forward?.of,
});

/**
 * What tells a send from another with the same client message id: SHA-256 of the body, and where there
 * is more than the body, of that and the JSON of the rest. Null where nothing can be sent again. What is
 * forwarded may have changed before it is sent again: there it is which message that counts.
 */
function digestOf(send: NewMessage): string | null {
  if (send.clientMessageId === null) return null;
  const body = createHash('sha256')
    .update(send.forward ? '' : send.body)
    .digest();
  const rest = JSON.stringify(besideBody(send));
  const whole = rest === '{}' ? body : createHash('sha256').update(body).update(rest).digest();
  return `\\x${whole.toString('hex')}`;
}
