import { queryOnce } from '../support/embedded-app.js';
import { withInstallation } from './installation.js';
import { aJob, type Findings } from './job.js';
import { positionOf } from './positions.js';
import type { Reader } from './reader.js';
import { RemovalArena } from './removal-arena.js';
import { added } from './sums.js';

interface Row {
  position: string;
  xid: string;
  type: string;
  /** Told to one person only. */
  recipient: string | null;
  subject: string | null;
}

interface Verdict {
  readers: number;
  received: number;
  /** Frames of the conversation after a removal and before the next time they joined. */
  afterRemoval: number;
  /** Of the time in it. Long polls that ask late are not told of the time before a removal. */
  lost: number;
  doubled: number;
}

const MEMBERSHIP = { file: 'realtime/audience.js', from: 'this.letGo(row);', to: '' };

export const removal = aJob({
  proves: 'who is removed hears nothing after it, while others send on every node',
  options: { trials: { otherwise: 1000, most: 20_000 }, groups: { otherwise: 8, most: 50 } },
  // Delivery does not move memberships when the feed says that somebody has gone.
  without: { membership: MEMBERSHIP },
  run: ({ options: { trials, groups }, built, bus }) =>
    withInstallation({ built, bus }, async ({ urls, databaseUrl }) => {
      const arenas: RemovalArena[] = [];
      while (arenas.length < groups) arenas.push(await RemovalArena.on(urls));
      const each = Math.ceil(trials / groups);
      await Promise.all(arenas.map((arena) => arena.run(each)));
      return findingsOf(arenas, each * groups, databaseUrl);
    }),
});

async function findingsOf(
  arenas: readonly RemovalArena[],
  trials: number,
  databaseUrl: string,
): Promise<Findings> {
  const verdicts: Record<string, Verdict> = {};
  let removals = 0;
  for (const { readers, group, leaver } of arenas) {
    const rows = await rowsOf(group.id, databaseUrl);
    const farewells = rows.filter(({ recipient }) => recipient === leaver.id);
    removals += farewells.length;
    const due = new Set(
      [...whileIn(rows, leaver.id), ...farewells].map(({ position }) => position),
    );
    for (const [index, reader] of readers.entries()) {
      const name = `${reader.kind} on node ${index < readers.length / 2 ? 'A' : 'B'}`;
      verdicts[name] = added(judge(reader, group.id, due), verdicts[name]);
    }
  }
  return {
    tables: { trials: { removals }, 'frames of the conversation': verdicts },
    invalid: removals < trials ? [`only ${removals} of ${trials} removals`] : [],
    failures: Object.entries(verdicts).flatMap(([name, { afterRemoval, lost, doubled }]) =>
      Object.entries({ afterRemoval, doubled, ...(!name.startsWith('poll') && { lost }) })
        .filter(([, count]) => count > 0)
        .map(([what, count]) => `${name}: ${count} ${what}`),
    ),
  };
}

function rowsOf(conversationId: string, databaseUrl: string): Promise<Row[]> {
  const sql = `
    select xid || '.' || id as position, xid, type, recipient_id as recipient, subject_id as subject
    from feed where conversation_id = '${conversationId}' order by xid, id`;
  return queryOnce<Row>(databaseUrl, sql);
}

/** A membership is a span of transactions: that of the join belongs to it, that of the removal does not. */
function whileIn(rows: readonly Row[], leaver: string): Row[] {
  const turns = rows.filter(
    ({ type, subject }) => subject === leaver && /^participant\.(added|removed)$/.test(type),
  );
  const turnOf = new Map(turns.map(({ xid, type }) => [xid, type]));
  let isIn = false;
  return rows.filter(({ xid }) => {
    const turn = turnOf.get(xid);
    if (turn !== undefined) isIn = turn === 'participant.added';
    return isIn;
  });
}

function judge(reader: Reader, conversationId: string, due: ReadonlySet<string>): Verdict {
  const own = reader.received.filter((event) => event.conversationId === conversationId);
  const received = new Set(own.map(({ cursor }) => positionOf(cursor)));
  return {
    readers: 1,
    received: own.length,
    afterRemoval: [...received].filter((one) => !due.has(one)).length,
    lost: [...due].filter((one) => !received.has(one)).length,
    doubled: own.length - received.size,
  };
}
