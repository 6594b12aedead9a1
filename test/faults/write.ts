import { join } from 'node:path';
import { Journal } from './journal.js';
import type { KeeperProcess } from './keeper-process.js';
import type { KeeperCounts } from './messages.js';
import type { Population } from './population.js';
import { type SentMessage, Writer } from './writer.js';

export interface Written {
  writers: Writer[];
  counts: KeeperCounts;
  /** In the order in which each sender was told, by sender and client message id. */
  acked: Map<string, SentMessage>;
}

/** Lets everybody write, each with a journal in the folder `out`, for as long as the keeper torments. */
export async function write(
  out: string,
  keeper: KeeperProcess,
  { writers: people, rooms }: Population,
  nodes: readonly string[],
): Promise<Written> {
  const acked = new Map<string, SentMessage>();
  const writers = people.map((person, index) => {
    const own = rooms.filter((room) => room.writers.includes(person));
    const journal = new Journal(join(out, `writer-${index}.jsonl`));
    return new Writer(person, own, nodes, journal, (clientMessageId, message) => {
      acked.set(`${person.id} ${clientMessageId}`, message);
    });
  });
  const writing = Promise.all(writers.map((writer) => writer.run()));
  const { counts, faults } = await keeper.torture();
  const torment = new Journal(join(out, 'faults.jsonl'));
  for (const fault of faults) torment.write({ is: 'fault', ...fault });
  for (const writer of writers) writer.stop();
  await writing;
  return { writers, counts, acked };
}
