import type { components } from './api.js';
import { dataOf, type Person } from './given.js';
import { at, type Group } from './groups.js';

type Draft = components['schemas']['Draft'];

const DRAFT = '/api/conversations/{id}/draft';

export const writeDraft = (
  { api }: Person,
  conversation: Group,
  body: string,
  rest: { parentId?: string; quotedMessageId?: string } = {},
) => api.PUT(DRAFT, { ...at(conversation), body: { body, ...rest } });

export const readDraft = ({ api }: Person, conversation: Group) => api.GET(DRAFT, at(conversation));

export const deleteDraft = ({ api }: Person, conversation: Group) =>
  api.DELETE(DRAFT, at(conversation));

export const draftsOf = async ({ api }: Person): Promise<Draft[]> =>
  dataOf(await api.GET('/api/drafts')).items;
