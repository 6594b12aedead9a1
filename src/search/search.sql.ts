/** Messages in a block of the index. */
export const BLOCK_SIZE = 64;

/** The `seq` at which the block of a message begins. */
export const firstSeqOfBlock = (seq: string): string =>
  `((${seq} - 1) / ${BLOCK_SIZE} * ${BLOCK_SIZE} + 1)`;

/** Says of the messages where `condition` holds that their texts change, in the statement that does it. */
export const changedSql = (condition: string): string => `
  insert into search_changes (conversation_id, seq)
  select m.conversation_id, m.seq from messages m where ${condition}`;

/** `conversationGram` of `grams.ts`. */
export const conversationGramSql = (conversationId: string): string =>
  `('x' || right(${conversationId}::text, 8))::bit(32)::int`;

/** Up to where the blocks of a conversation know its messages. */
export const indexedSeqSql = (conversationId: string): string => `coalesce((
  select b.last_seq from search_blocks b where b.conversation_id = ${conversationId}
  order by b.first_seq desc limit 1), 0)`;
