import { dataOf, type Message, type Person } from './given.js';
import { at } from './groups.js';

/** Tries to reply to a message, whatever the answer. */
export const reply = (
  { api }: Person,
  { id: parentId, conversationId }: Pick<Message, 'id' | 'conversationId'>,
  body = 'a reply',
  clientMessageId?: string,
) =>
  api.POST('/api/messages', {
    body: {
      conversationId,
      body,
      parentId,
      ...(clientMessageId !== undefined && { clientMessageId }),
    },
  });

export const aReply = async (person: Person, parent: Message, body?: string): Promise<Message> =>
  dataOf(await reply(person, parent, body));

/** As somebody sees it now. */
export const seen = async ({ api }: Person, { id }: { id: string }): Promise<Message> =>
  dataOf(await api.GET('/api/messages/{id}', { params: { path: { id } } }));

export const remove = ({ api }: Person, { id }: { id: string }) =>
  api.DELETE('/api/messages/{id}', { params: { path: { id } } });

export const follow = ({ api }: Person, message: { id: string }) =>
  api.PUT('/api/messages/{id}/follow', at(message));

export const unfollow = ({ api }: Person, message: { id: string }) =>
  api.DELETE('/api/messages/{id}/follow', at(message));

export const threadOf = ({ api }: Person, message: { id: string }) =>
  api.GET('/api/messages/{id}/thread', at(message));

export const readThread = ({ api }: Person, message: { id: string }, seq: number) =>
  api.PUT('/api/messages/{id}/thread/read', { ...at(message), body: { seq } });

export const threadsOf = async ({ api }: Person, query: { unread?: boolean } = {}) =>
  dataOf(await api.GET('/api/threads', { params: { query } })).items;
