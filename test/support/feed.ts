import type { components } from './api.js';
import { dataOf, type Person } from './given.js';
import { feedSettled } from './parley.js';

export type FeedEvent = components['schemas']['FeedEvent'];

/** Where somebody's feed is after all that has happened. */
export async function aCursor(person: Person): Promise<string> {
  await feedSettled();
  return dataOf(await person.api.GET('/api/sync')).cursor;
}

/** What is asked for with `since`, whatever the answer. */
export const sync = (person: Person, since: string, wait = 0) =>
  person.api.GET('/api/sync', { params: { query: { since, wait, limit: 500 } } });

export async function eventsSince(person: Person, since: string, wait = 0): Promise<FeedEvent[]> {
  await feedSettled();
  return dataOf(await sync(person, since, wait)).events;
}

export const typesOf = (events: readonly FeedEvent[]): string[] => events.map(({ type }) => type);

/** Without presence and typing, which come at no place in the order. */
export const durable = (events: readonly FeedEvent[]): FeedEvent[] =>
  events.filter(({ cursor }: Partial<FeedEvent>) => cursor !== undefined);
