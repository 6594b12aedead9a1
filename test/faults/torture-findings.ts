import type { ReaderVerdict, SendVerdict } from './feed-oracle.js';
import type { Findings } from './job.js';
import type { KeeperCounts } from './messages.js';
import type { Reader } from './reader.js';
import { added } from './sums.js';
import type { TortureRun } from './torture-options.js';
import { totalOf, type Writer, type WriterCounts } from './writer.js';

type Tally = Omit<ReaderVerdict, 'kind'> & { readers: number };

interface Observed {
  run: TortureRun;
  counts: KeeperCounts;
  writers: readonly Writer[];
  readers: readonly Reader[];
  verdicts: ReaderVerdict[];
  sends: SendVerdict;
}

const WRONGS = ['lost', 'doubled', 'outOfOrder', 'unexpected', 'seqOutOfOrder'] as const;

export function findingsOf({ run, counts, writers, readers, verdicts, sends }: Observed): Findings {
  const events: Record<string, Tally> = {};
  for (const { kind, ...verdict } of verdicts) {
    events[kind] = added({ ...verdict, readers: 1 }, events[kind]);
  }
  const writes = totalOf(writers);
  const brokenConnections = readers.reduce((sum, { failures }) => sum + failures, 0);
  const refusals = readers.flatMap((reader) => reader.refusals);
  return {
    tables: { events, run: { faults: { ...counts, brokenConnections }, writes, sends } },
    invalid: shortfalls(run, counts, writes),
    failures: [
      ...Object.entries(events).flatMap(([kind, tally]) =>
        WRONGS.filter((wrong) => tally[wrong] > 0).map(
          (wrong) => `${kind}: ${tally[wrong]} ${wrong}`,
        ),
      ),
      ...Object.entries(sends).flatMap(([what, count]) =>
        count === 0 ? [] : [`sends: ${count} ${what}`],
      ),
      ...(counts.crashed > 0 ? [`${counts.crashed} nodes ended by themselves`] : []),
      ...(writes.disagreed > 0 ? [`${writes.disagreed} sends have two messages`] : []),
      ...(writes.refused > 0 ? [`${writes.refused} writes were refused`] : []),
      ...(refusals.length > 0 ? [`${refusals.length} readers were refused: ${refusals[0]}`] : []),
    ],
    details: { readers: verdicts, refusals },
  };
}

/** Faults that were asked for and did not happen. */
function shortfalls({ options }: TortureRun, counts: KeeperCounts, writes: WriterCounts): string[] {
  const asked = [
    ['cuts', counts.cuts, options.cuts],
    ['kills of the database', counts.databaseKills, options['database-kills']],
    ['stops of the bus', counts.busStops, options['bus-stops']],
    ['restarts of nodes', counts.terminated + counts.killed, 2],
    ['sends with an unknown outcome', writes.unknown, 1],
  ] as const;
  return asked
    .filter(([, happened, wanted]) => happened < wanted)
    .map(([what, happened, wanted]) => `only ${happened} of ${wanted} ${what}`);
}
