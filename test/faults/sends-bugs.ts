import type { PlantedBug } from './build-copy.js';

/** Commits are told of before they are on the disk. */
const DURABILITY = {
  file: 'database/data-source.js',
  from: `'jit=off'`,
  to: `'jit=off', 'synchronous_commit=off'`,
};

/** Sends are acknowledged as soon as they are written, and committed a moment later. */
const COMMIT = {
  file: 'messages/sends.repository.js',
  from: 'const rows = await this.database.query(',
  to: `const answeredEarly = (...asked) => new Promise((resolve, reject) => {
      this.database.transaction(async (transaction) => {
        resolve(await transaction.query(...asked));
        await new Promise((committing) => setTimeout(committing, 20));
      }).catch(reject);
    });
    const rows = await answeredEarly(`,
};

/** A retry is not known to be one. */
const IDEMPOTENCY = {
  file: 'messages/send.sql.js',
  from: 'select conversation_id, seq, id, sender_id, body, client_message_id, sent_at, digest,',
  to: 'select conversation_id, seq, id, sender_id, body, null, sent_at, digest,',
};

/** Who has looked for a twin and found none sends, though it has been committed since. */
const UNIQUENESS = {
  file: 'database/migrations/1795358518607-create-core-schema.js',
  from: 'CREATE UNIQUE INDEX "messages_sender_id_client_message_id_key"',
  to: 'CREATE INDEX "messages_sender_id_client_message_id_key"',
};

/** Each node remembers by itself what was sent, as long as it lives. */
const SHARED_KEYS = [
  UNIQUENESS,
  {
    file: 'messages/send.sql.js',
    from: 'm.client_message_id = a.client_message_id',
    to: 'm.client_message_id = a.client_message_id and false',
  },
  {
    file: 'messages/sends.repository.js',
    from: 'async commit(sends, manner) {',
    to: `async commit(asked, manner) {
      const told = (this.told ??= new Map());
      const keyOf = ({ senderId, clientMessageId, id }) => senderId + ' ' + (clientMessageId ?? id);
      const known = asked.filter((send) => told.has(keyOf(send)))
        .map((send) => [send.id, { outcome: 'replayed', item: told.get(keyOf(send)) }]);
      const sends = asked.filter((send) => !told.has(keyOf(send)));`,
  },
  {
    file: 'messages/sends.repository.js',
    from: 'return new Map(rows.map(({ id, ...result }) => [id, result]));',
    to: `for (const { id, outcome, item } of rows) {
        if (outcome === 'sent') told.set(keyOf(sends.find((send) => send.id === id)), item);
      }
      return new Map([...known, ...rows.map(({ id, ...result }) => [id, result])]);`,
  },
];

export const SENDS_BUGS = {
  durability: DURABILITY,
  commit: COMMIT,
  idempotency: IDEMPOTENCY,
  uniqueness: UNIQUENESS,
  'shared-keys': SHARED_KEYS,
} satisfies Record<string, PlantedBug>;
