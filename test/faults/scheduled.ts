import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { queryOnce } from '../support/embedded-app.js';
import { aGroup, dataOf, type Person } from '../support/given.js';
import { durationsOf } from './durations.js';
import { type Installation, withInstallation } from './installation.js';
import { aJob, type Findings } from './job.js';
import { people } from './population.js';

const SENDERS = 8;

/** Milliseconds between looks at how many have been sent. */
const LOOK = 20;

/** Milliseconds in which nothing more is sent where nodes can go no further. */
const STANDSTILL = 500;

/** Milliseconds in which PostgreSQL sees that a node is gone whose statement waits for a lock. */
const NOTICE = 500;

/** Milliseconds after which what has not been sent never is: the lease of a dead node, and then some. */
const PATIENCE = 60_000;

/** Milliseconds in which the other node is done with what it was sending itself; less than the lease. */
const SETTLE = 3000;

interface Sent {
  body: string;
  /** Milliseconds since the epoch. */
  at: number;
}

const IDEMPOTENCY = {
  file: 'scheduled/due-messages.js',
  from: 'send({ ...message,',
  to: 'send({ ...message, clientMessageId: null,',
};

export const scheduled = aJob({
  proves: 'what is scheduled is sent once, though a node that sends is killed',
  options: {
    messages: { otherwise: 1000, most: 10_000 },
    /** Seconds until they are due, all at once. */
    lead: { otherwise: 60, most: 600 },
    /** Per cent that are sent before the kill. */
    killAt: { otherwise: 30, most: 99 },
  },
  // Who sends again what a killed node has sent does not say that it is the same.
  without: { idempotency: IDEMPOTENCY },
  run: ({ options, built, bus }) => {
    const environment = { MAX_SCHEDULED_MESSAGES: '10000' };
    return withInstallation({ built, bus, environment }, async (installation) => {
      const sendAt = await schedule(installation, options);
      const isInTime = Date.now() < sendAt;
      await untilSent(installation, (options.messages * options.killAt) / 100);
      const letGo = await holdBack(installation);
      await untilStandstill(installation);
      await installation.nodes[0]?.stop('SIGKILL');
      await delay(NOTICE);
      await letGo();
      const beforeKill = (await sentBy(installation)).length;
      await delay(SETTLE);
      const unknown = await sentAndLeft(installation);
      await untilNoneIsLeft(installation);
      const sent = await sentBy(installation);
      const { messages } = options;
      return findingsOf(sent, { messages, beforeKill, unknown, sendAt, isInTime });
    });
  },
});

/** @returns when they are due */
async function schedule(
  { urls: [here = '', there = ''] }: Installation,
  { messages, lead }: { messages: number; lead: number },
): Promise<number> {
  const senders = await people('sender', SENDERS, here);
  const sendAt = new Date(Date.now() + lead * 1000).toISOString();
  const others = await people('reader', 1, there);
  await Promise.all(
    senders.map(async (sender, index) => {
      const { id } = await aGroup(sender, others);
      for (let number = index; number < messages; number += SENDERS) {
        await scheduleOne(sender, id, `message ${number}`, sendAt);
      }
    }),
  );
  return Date.parse(sendAt);
}

async function scheduleOne(sender: Person, id: string, body: string, sendAt: string) {
  const params = { path: { id } };
  const asked = { params, body: { body, sendAt } };
  dataOf(await sender.api.POST('/api/conversations/{id}/scheduled', asked));
}

const sentBy = ({ databaseUrl }: Installation): Promise<Sent[]> =>
  queryOnce(
    databaseUrl,
    `select body, extract(epoch from sent_at)::float8 * 1000 as at from messages`,
  );

/** @returns how many the killed node has sent, and nobody but it knew */
async function sentAndLeft({ databaseUrl }: Installation): Promise<number> {
  const rows = await queryOnce(
    databaseUrl,
    'select 1 from scheduled_messages where body in (select body from messages)',
  );
  return rows.length;
}

async function untilSent(installation: Installation, count: number): Promise<void> {
  while ((await sentBy(installation)).length < count) await delay(LOOK);
}

/** Keeps what is sent from being crossed off, which is a moment too short to hit otherwise. */
async function holdBack({ databaseUrl }: Installation): Promise<() => Promise<void>> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  // Else it would cross off for a node that is gone what that had asked before.
  await client.query(`alter system set client_connection_check_interval = '50ms'`);
  await client.query('select pg_reload_conf()');
  await client.query('begin');
  await client.query('select 1 from scheduled_messages for key share');
  return () => client.end();
}

async function untilStandstill(installation: Installation): Promise<void> {
  for (let [before, now] = [-1, 0]; now > before;) {
    before = now;
    await delay(STANDSTILL);
    now = (await sentBy(installation)).length;
  }
}

async function untilNoneIsLeft({ databaseUrl }: Installation): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const left = await queryOnce(databaseUrl, 'select 1 from scheduled_messages limit 1');
    if (left.length === 0 || Date.now() > deadline) return;
    await delay(LOOK);
  }
}

function findingsOf(
  sent: readonly Sent[],
  run: {
    messages: number;
    beforeKill: number;
    unknown: number;
    sendAt: number;
    isInTime: boolean;
  },
): Findings {
  const { messages, beforeKill, unknown, sendAt, isInTime } = run;
  const lost = messages - new Set(sent.map(({ body }) => body)).size;
  const doubled = sent.length - (messages - lost);
  const early = sent.filter(({ at }) => at < sendAt).length;
  const wrongs = { lost, doubled, early };
  const counts = { scheduled: messages, beforeKill, unknown, sent: sent.length, ...wrongs };
  return {
    tables: {
      messages: { counts },
      'ms late': { all: durationsOf(sent.map(({ at }) => at - sendAt)) },
    },
    invalid: [
      ...(isInTime ? [] : ['they were due before all were scheduled: give a longer --lead']),
      ...(beforeKill < messages ? [] : ['all were sent before the kill: give a smaller --killAt']),
      ...(unknown > 0 ? [] : ['the killed node left nothing that it had sent']),
    ],
    failures: Object.entries(wrongs)
      .filter(([, count]) => count > 0)
      .map(([what, count]) => `${count} ${what}`),
  };
}
