import type { components } from './api.js';
import { type Conversation, dataOf, type Person } from './given.js';

type Schemas = components['schemas'];
export interface Group {
  id: string;
}

export const at = ({ id }: Group) => ({ params: { path: { id } } });
const about = ({ id }: Group, { id: userId }: Group) => ({ params: { path: { id, userId } } });

export const get = async ({ api }: Person, group: Group): Promise<Conversation> =>
  dataOf(await api.GET('/api/conversations/{id}', at(group)));

export const change = ({ api }: Person, group: Group, settings: Schemas['UpdateSettings']) =>
  api.PATCH('/api/conversations/{id}', { ...at(group), body: { settings } });

export const setRole = (
  { api }: Person,
  group: Group,
  person: Person,
  role: 'owner' | 'admin' | 'member',
) =>
  api.PATCH('/api/conversations/{id}/participants/{userId}', {
    ...about(group, person),
    body: { role },
  });

export const add = ({ api }: Person, group: Group, ...people: Person[]) =>
  api.POST('/api/conversations/{id}/participants', {
    ...at(group),
    body: { participantIds: people.map(({ id }) => id) },
  });

export const putOut = ({ api }: Person, group: Group, person: Group) =>
  api.DELETE('/api/conversations/{id}/participants/{userId}', about(group, person));

export const leave = ({ api }: Person, group: Group) =>
  api.POST('/api/conversations/{id}/leave', at(group));

export const prefer = async (
  { api }: Person,
  group: Group,
  body: Schemas['UpdatePreferences'],
): Promise<Conversation> =>
  dataOf(await api.PATCH('/api/conversations/{id}/preferences', { ...at(group), body }));

export const hide = ({ api }: Person, group: Group) =>
  api.POST('/api/conversations/{id}/hide', at(group));

export const clear = ({ api }: Person, group: Group) =>
  api.POST('/api/conversations/{id}/clear', at(group));

export const ban = ({ api }: Person, group: Group, person: Group) =>
  api.PUT('/api/conversations/{id}/bans/{userId}', about(group, person));

export const unban = ({ api }: Person, group: Group, person: Person) =>
  api.DELETE('/api/conversations/{id}/bans/{userId}', about(group, person));

export const mute = ({ api }: Person, group: Group, person: Person, until: string) =>
  api.PUT('/api/conversations/{id}/participants/{userId}/mute', {
    ...about(group, person),
    body: { until },
  });

export const transfer = ({ api }: Person, group: Group, { id: userId }: Person) =>
  api.POST('/api/conversations/{id}/transfer-ownership', { ...at(group), body: { userId } });

type Limits = Schemas['CreateInvite'];

export const invite = ({ api }: Person, group: Group, limits: Limits = {}) =>
  api.POST('/api/conversations/{id}/invites', {
    ...at(group),
    body: limits,
  });

/** The code of an invite made for this. */
export const aCode = async (person: Person, group: Group, limits?: Limits): Promise<string> =>
  dataOf(await invite(person, group, limits)).code;

export const accept = ({ api }: Person, code: string) =>
  api.POST('/api/invites/{code}/accept', { params: { path: { code } } });

export const approve = ({ api }: Person, group: Group, person: Person) =>
  api.POST('/api/conversations/{id}/join-requests/{userId}/approve', about(group, person));

export const decline = ({ api }: Person, group: Group, person: Person) =>
  api.DELETE('/api/conversations/{id}/join-requests/{userId}', about(group, person));
