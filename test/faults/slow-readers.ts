import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { queryOnce } from '../support/embedded-app.js';
import { aGroup, aMessage, aUser, type Conversation, type Person } from '../support/given.js';
import { BulkReader } from './bulk-reader.js';
import { durationsOf } from './durations.js';
import { type Installation, withInstallation } from './installation.js';
import { aJob, type Findings } from './job.js';
import { MemoryWatch } from './memory.js';
import { people } from './population.js';

const SOCKETS_A_USER = 10;

/** Characters of a message: the longest there may be. */
const LENGTH = 10_000;

/** Milliseconds within which all that sleep wake up. */
const WAKING = 3000;

/** Seconds for those who slept to get the rest. */
const CATCHING_UP = 240;

/** Megabytes by which the server may grow, and milliseconds others may wait at p99. */
const MOST_GROWTH = 100;
const MOST_DELAY = 2000;

/**
 * By default each socket is to be told 600 / 4 = 150 KB/s, 7.5 MB in all. The kernel takes some 4 MB for
 * one that stalls (`tcp_wmem`) and the server 1 MiB, so that each is cut before the last is sent. Until
 * the kernel is full, that is 600 times 150 KB/s = 90 MB/s to sockets, and 15 MB/s from then on.
 */
const options = {
  seconds: { otherwise: 50, most: 50 },
  sockets: { otherwise: 600, most: 4000 },
  stalled: { otherwise: 500, most: 4000 },
  groups: { otherwise: 4, most: 100 },
  // Kilobytes of events a second, for all groups together.
  rate: { otherwise: 600, most: 20_000 },
};
type Sizes = Record<keyof typeof options, number>;

const LIMIT = {
  file: 'realtime/unread.js',
  from: 'most: LIMITS.unreadBytes',
  to: 'most: Infinity',
};

interface World {
  sender: Person;
  groups: Conversation[];
  stalled: BulkReader[];
  others: BulkReader[];
}

export const slowReaders = aJob({
  proves: 'readers that do not read cost bounded memory, delay nobody and lose nothing',
  options,
  // What waits for a reader has no limit.
  without: { limit: LIMIT },
  run: ({ options: sizes, built, bus, out }) => {
    const probe = pathToFileURL(join(import.meta.dirname, 'memory-probe.js')).href;
    const file = join(out, 'memory.json');
    const environment = { NODE_OPTIONS: `--expose-gc --import=${probe}`, MEMORY_PROBE: file };
    return withInstallation({ built, bus, nodes: 1, environment }, (installation) =>
      measure(installation, sizes, file),
    );
  },
});

async function measure(installation: Installation, sizes: Sizes, file: string): Promise<Findings> {
  const {
    urls: [url = ''],
    nodes: [node],
    databaseUrl,
  } = installation;
  const pid = node?.pid ?? NaN;
  const world = await populate(url, sizes);
  const idle = await memoryOf(pid, file);
  const watch = new MemoryWatch(pid);
  for (const reader of world.stalled) reader.fallAsleep();
  await send(world, sizes);
  const peak = await watch.end();
  const delays = world.others.flatMap((reader) => reader.delays);
  await Promise.all(world.stalled.map(wake));
  await caughtUp(world, databaseUrl);
  const after = await memoryOf(pid, file);
  for (const reader of [...world.stalled, ...world.others]) reader.end();
  return findingsOf(world, { idle, peak, after }, delays);
}

async function populate(url: string, { sockets, stalled, groups }: Sizes): Promise<World> {
  const sender = await aUser('ana', url);
  const readers = await people('ben', Math.ceil(sockets / SOCKETS_A_USER), url);
  const world: World = { sender, groups: [], stalled: [], others: [] };
  for (let index = 0; index < groups; index++) {
    const members = readers.filter((_, place) => place % groups === index);
    const group = await aGroup(sender, members);
    world.groups.push(group);
    for (const { accessToken } of members) {
      const own = Array.from(
        { length: SOCKETS_A_USER },
        () => new BulkReader(group.id, url, accessToken),
      );
      await Promise.all(own.map((reader) => reader.open()));
      const isStalled = world.stalled.length < (stalled * (index + 1)) / groups;
      world[isStalled ? 'stalled' : 'others'].push(...own);
    }
  }
  return world;
}

/** One after another: who comes in time finds the connection closed, who comes later finds it cut. */
async function wake(reader: BulkReader): Promise<void> {
  await delay(WAKING * Math.random());
  reader.wakeUp();
}

async function send({ sender, groups }: World, { seconds, rate }: Sizes): Promise<void> {
  const perSecond = (rate * 1000) / LENGTH;
  const startedAt = performance.now();
  const sends: Promise<unknown>[] = [];
  for (let number = 0; number < seconds * perSecond; number++) {
    await delay(Math.max(0, startedAt + (number * 1000) / perSecond - performance.now()));
    const group = groups[number % groups.length];
    const body = `${Math.round(performance.now())} `.padEnd(LENGTH, 'x');
    if (!group) continue;
    const sending = aMessage(sender, group, body);
    // It is told below; unhandled until then, it would end the process and leave the servers running.
    sending.catch(() => undefined);
    sends.push(sending);
  }
  await Promise.all(sends);
}

/** Waits until everybody has everything; what they have not by then is lost. */
async function caughtUp({ stalled, others }: World, databaseUrl: string): Promise<void> {
  const rows = await queryOnce<{ id: string; seq: number }>(
    databaseUrl,
    'select conversation_id as id, max(seq)::int as seq from messages group by 1',
  );
  const newest = new Map(rows.map(({ id, seq }) => [id, seq]));
  const missing = (reader: BulkReader): number =>
    (newest.get(reader.conversationId) ?? 0) - reader.seq;
  const deadline = Date.now() + CATCHING_UP * 1000;
  const readers = [...stalled, ...others];
  while (readers.some((reader) => missing(reader) > 0) && Date.now() < deadline) await delay(100);
  for (const reader of readers) reader.lost += missing(reader);
}

interface Memory {
  rss: number;
  heap: number;
  external: number;
}

/** Megabytes, with nothing that is garbage. */
async function memoryOf(pid: number, file: string): Promise<Memory> {
  rmSync(file, { force: true });
  process.kill(pid, 'SIGUSR2');
  for (;;) {
    await delay(200);
    try {
      const usage = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.MemoryUsage;
      const inMegabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
      return {
        rss: inMegabytes(usage.rss),
        heap: inMegabytes(usage.heapUsed),
        external: inMegabytes(usage.external),
      };
    } catch {
      // It has not written yet.
    }
  }
}

function findingsOf(
  { stalled, others }: World,
  { idle, peak, after }: { idle: Memory; peak: number; after: Memory },
  delays: number[],
): Findings {
  const growth = peak - idle.rss;
  const delivery = durationsOf(delays);
  const unclosed = stalled.filter(({ codes }) => codes.length === 0).length;
  const total = (readers: BulkReader[], what: 'lost' | 'doubled'): number =>
    readers.reduce((sum, reader) => sum + reader[what], 0);
  const rows = Object.entries({ stalled, others }).map(([name, readers]) => {
    const codes = readers.flatMap((reader) => reader.codes);
    const closed = {
      'closed with 4408': codes.filter((code) => code === 4408).length,
      'found it cut': codes.filter((code) => code === 1006).length,
      'closed with another code': codes.filter((code) => code !== 4408 && code !== 1006).length,
    };
    const own = { lost: total(readers, 'lost'), doubled: total(readers, 'doubled') };
    return [name, { sockets: readers.length, ...closed, ...own }] as const;
  });
  return {
    tables: {
      readers: Object.fromEntries(rows),
      'megabytes of the server': { idle, peak: { rss: peak }, growth: { rss: growth }, after },
      'milliseconds from a send to a frame of the others': { delivery },
    },
    invalid: [],
    failures: [
      ...rows.flatMap(([name, { lost, doubled }]) =>
        lost + doubled === 0 ? [] : [`${name}: ${lost} lost, ${doubled} doubled`],
      ),
      ...(growth > MOST_GROWTH ? [`the server grew by ${growth} MB`] : []),
      ...(delivery.p99 > MOST_DELAY ? [`others waited ${delivery.p99} ms at p99`] : []),
      ...(unclosed > 0 ? [`${unclosed} of ${stalled.length} that stalled were not closed`] : []),
    ],
  };
}
