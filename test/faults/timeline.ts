import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Durations, durationsOf } from './durations.js';
import type { Fault } from './messages.js';

/** Buckets of a timeline, at most: of a run of hours they are longer than a second. */
const MOST_BUCKETS = 400;

/** As writers and the keeper put them down. */
type Entry =
  | ({ is: 'fault' } & Fault)
  | { is: 'attempt' | 'ack' | 'unknown'; at: number; senderId: string; clientMessageId: string }
  | { is: 'refused'; at: number };

/** What became of an attempt, when that was known. */
interface Outcome {
  is: 'ack' | 'unknown';
  at: number;
  took: number;
}

type Heard = Record<Outcome['is'], number[]>;

export interface Bucket {
  /** Sends that were acknowledged in it: milliseconds since they were last asked for. */
  acked: Durations;
  /** Attempts that came to nothing in it, as far as could be told. */
  unknown: Durations;
}

export interface Timeline {
  /** Milliseconds since the epoch. */
  startedAt: number;
  endedAt: number;
  /** Milliseconds of a bucket. */
  width: number;
  buckets: Bucket[];
  faults: Fault[];
}

/**
 * @param since when the run began: journals go on from those of an earlier run in the same folder
 * @returns undefined where nobody kept a journal
 */
export function timelineOf(out: string, since: number): Timeline | undefined {
  const journals = readdirSync(out)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => read(join(out, file), since));
  const faults = journals.flatMap((journal) => journal.faults);
  const outcomes = journals.flatMap((journal) => journal.outcomes);
  const first = outcomes.reduce((least, { at, took }) => Math.min(least, at - took), Infinity);
  if (first === Infinity) return undefined;
  const last = outcomes.reduce((most, { at }) => Math.max(most, at), first);
  const startedAt = faults.reduce((least, { at }) => Math.min(least, at), first);
  const endedAt = faults.reduce((most, { until }) => Math.max(most, until), last);
  const width = 1000 * Math.max(1, Math.ceil((endedAt - startedAt) / 1000 / MOST_BUCKETS));
  const count = Math.floor((endedAt - startedAt) / width) + 1;
  const buckets = Array.from({ length: count }, (): Heard => ({ ack: [], unknown: [] }));
  for (const { is, at, took } of outcomes) {
    buckets[Math.floor((at - startedAt) / width)]?.[is].push(took);
  }
  return { startedAt, endedAt, width, faults, buckets: buckets.map(bucketOf) };
}

function read(file: string, since: number): { faults: Fault[]; outcomes: Outcome[] } {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const entries = lines.map((line) => JSON.parse(line) as Entry).filter(({ at }) => at >= since);
  return { faults: entries.filter((entry) => entry.is === 'fault'), outcomes: outcomesOf(entries) };
}

/** In one journal: a send is asked for again under the same key until it is acknowledged. */
function outcomesOf(entries: readonly Entry[]): Outcome[] {
  const askedAt = new Map<string, number>();
  const outcomes: Outcome[] = [];
  for (const entry of entries) {
    if (entry.is === 'fault' || entry.is === 'refused') continue;
    const { is, at, senderId, clientMessageId } = entry;
    const key = `${senderId} ${clientMessageId}`;
    if (is === 'attempt') askedAt.set(key, at);
    else outcomes.push({ is, at, took: at - (askedAt.get(key) ?? at) });
  }
  return outcomes;
}

const bucketOf = ({ ack, unknown }: Heard): Bucket => ({
  acked: durationsOf(ack),
  unknown: durationsOf(unknown),
});
