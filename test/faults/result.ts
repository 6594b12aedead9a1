import type { KeeperCounts } from './messages.js';
import type { Options } from './options.js';
import type { ReaderVerdict, SendVerdict } from './oracle.js';
import type { Reader } from './reader.js';
import type { Writer, WriterCounts } from './writer.js';

type Tally = Omit<ReaderVerdict, 'kind'> & { readers: number };

export interface Result {
  options: Options;
  faults: KeeperCounts & { brokenConnections: number };
  writes: WriterCounts;
  sends: SendVerdict;
  /** By kind of reader. */
  events: Record<string, Tally>;
  readers: ReaderVerdict[];
  refusals: string[];
  /** Why it says nothing, whatever it says. */
  invalid: string[];
  failures: string[];
}

interface Observed {
  options: Options;
  counts: KeeperCounts;
  writers: readonly Writer[];
  readers: readonly Reader[];
  verdicts: ReaderVerdict[];
  sends: SendVerdict;
}

const FAULTS = ['lost', 'doubled', 'outOfOrder', 'unexpected', 'seqOutOfOrder'] as const;

export function summarise({
  options,
  counts,
  writers,
  readers,
  verdicts,
  sends,
}: Observed): Result {
  const events: Record<string, Tally> = {};
  for (const { kind, ...verdict } of verdicts) {
    events[kind] = added({ ...verdict, readers: 1 }, events[kind]);
  }
  const writes = writers
    .map((writer) => writer.counts)
    .reduce<WriterCounts>(added, { attempts: 0, acked: 0, unknown: 0, refused: 0 });
  const brokenConnections = readers.reduce((sum, { failures }) => sum + failures, 0);
  const refusals = readers.flatMap((reader) => reader.refusals);
  const invalid = [
    ...(writes.unknown === 0 ? ['no send had an unknown outcome'] : []),
    ...(counts.cuts < options.cuts ? [`only ${counts.cuts} of ${options.cuts} cuts`] : []),
    ...(counts.terminated + counts.killed < 2 ? ['fewer than two nodes were restarted'] : []),
    ...(counts.databaseKills < options.databaseKills ? ['the database was not killed'] : []),
  ];
  const wrong = Object.entries(events).flatMap(([kind, tally]) =>
    FAULTS.filter((fault) => tally[fault] > 0).map((fault) => `${kind}: ${tally[fault]} ${fault}`),
  );
  const failures = [
    ...wrong,
    ...Object.entries(sends).flatMap(([what, count]) =>
      count === 0 ? [] : [`sends: ${count} ${what}`],
    ),
    ...(writes.refused > 0 ? [`${writes.refused} writes were refused`] : []),
    ...(refusals.length > 0 ? [`${refusals.length} readers were refused`] : []),
  ];
  const faults = { ...counts, brokenConnections };
  return { options, faults, writes, sends, events, readers: verdicts, refusals, invalid, failures };
}

export const exitCodeOf = ({ invalid, failures }: Result): number =>
  invalid.length > 0 ? 2 : failures.length > 0 ? 1 : 0;

export function print(result: Result, folder: string): void {
  const { faults, writes, sends, events, refusals, invalid, failures } = result;
  console.table({ faults, writes, sends });
  console.table(events);
  for (const refusal of refusals.slice(0, 3)) console.log(`refused: ${refusal}`);
  for (const reason of invalid) console.log(`INVALID ${reason}`);
  for (const failure of failures) console.log(`FAILED ${failure}`);
  if (invalid.length + failures.length === 0) console.log('ok');
  console.log(`${folder}/result.json`);
}

/** Sums field by field. */
function added<T extends object>(one: T, other: T | undefined): T {
  const sums = Object.entries(one).map(([key, value]) => {
    const before = (other as Record<string, number> | undefined)?.[key] ?? 0;
    return [key, (value as number) + before];
  });
  return Object.fromEntries(sums) as T;
}
