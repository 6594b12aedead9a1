import type { components } from './api.js';
import { dataOf, type Person } from './given.js';

export type Notification = components['schemas']['Notification'];
interface Filter {
  type?: Notification['type'];
  unseen?: boolean;
  limit?: number;
  cursor?: string;
}

/** A page of somebody's notifications, newest first. */
export const notificationPage = async ({ api }: Person, query: Filter = {}) =>
  dataOf(await api.GET('/api/notifications', { params: { query } }));

export const notificationsOf = async (person: Person, query?: Filter): Promise<Notification[]> =>
  (await notificationPage(person, query)).items;

/** What each is about: its kind, who has done it, and the text or emoji. */
export const told = (items: Notification[]): string[] =>
  items.map(({ type, actor, message, emoji }) =>
    [type, actor.username.split('-')[0], emoji ?? message?.body].filter(Boolean).join(' '),
  );

export const stateOf = async ({ api }: Person) => dataOf(await api.GET('/api/notifications/state'));

export const see = ({ api }: Person, at: string) =>
  api.PUT('/api/notifications/seen', { body: { at } });
