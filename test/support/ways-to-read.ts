import { anAttachment, type Attachment, tryRead, trySendWith } from './attachments.js';
import { dataOf, type Message, type Person } from './given.js';
import { at, get, type Group } from './groups.js';
import { pin } from './pins.js';
import { listReactions, react } from './reactions.js';

/** A message with a file, the first of its group, in which the word `secret` stands. */
export interface Secret {
  author: Person;
  group: Group;
  message: Message;
  file: Attachment;
}

export async function aSecret(author: Person, group: Group): Promise<Secret> {
  const file = await anAttachment(author);
  const sent = await trySendWith(author, group, [file], { body: 'an old secret' });
  return { author, group, file, message: dataOf(sent) };
}

/** Of this group alone: they are in others too. */
const bodiesOf = (group: Group, { items }: { items: Message[] }): string[] =>
  items
    .filter(({ conversationId }) => conversationId === group.id)
    .map(({ body }) => body ?? 'deleted');

export async function history({ api }: Person, group: Group, query: object): Promise<string[]> {
  const params = { path: { id: group.id }, query };
  return bodiesOf(group, dataOf(await api.GET('/api/conversations/{id}/messages', { params })));
}

export async function everywhere({ api }: Person, group: Group, query: object): Promise<string[]> {
  return bodiesOf(group, dataOf(await api.GET('/api/messages', { params: { query } })));
}

/** What somebody gets of a secret: empty where it is not there for them. */
type WayToRead = (reader: Person, secret: Secret) => Promise<string[]>;

/** Every way to read a message. */
export const WAYS: Record<string, WayToRead> = {
  history: (person, { group }) => history(person, group, {}),
  'history, oldest first': (person, { group }) =>
    history(person, group, { order: 'asc', afterSeq: 0 }),
  'history around the first': (person, { group }) =>
    history(person, group, { around: '1', order: 'asc' }),
  'history around the first unread': (person, { group }) =>
    history(person, group, { around: 'firstUnread', order: 'asc' }),
  'history by a search': (person, { group }) => history(person, group, { search: 'secret' }),
  'history of attachments': (person, { group }) => history(person, group, { hasAttachments: true }),
  'all messages': (person, { group }) => everywhere(person, group, {}),
  'all messages of one conversation': (person, { group }) =>
    everywhere(person, group, { conversationId: group.id }),
  search: (person, { group }) => everywhere(person, group, { search: 'secret' }),
  'the message itself': async ({ api }, { message }) => {
    const { data, response } = await api.GET('/api/messages/{id}', at(message));
    return response.status === 404 ? [] : [data?.body ?? ''];
  },
  'the newest of the conversation': async (person, { group }) => {
    const { lastMessage } = await get(person, group);
    return lastMessage === null ? [] : [lastMessage.body ?? ''];
  },
  'the newest of a listed conversation': async ({ api }, { group }) => {
    const { items } = dataOf(await api.GET('/api/conversations'));
    const found = items.find(({ id }) => id === group.id)?.lastMessage;
    return found ? [found.body ?? ''] : [];
  },
  'who has read it': async ({ api }, { message }) => {
    const { data, response } = await api.GET('/api/messages/{id}/read-by', at(message));
    return response.status === 404 ? [] : (data?.items ?? []).map(({ user }) => user.id);
  },
  'what it said before': async ({ api }, { message }) => {
    const { data, response } = await api.GET('/api/messages/{id}/versions', at(message));
    return response.status === 404 ? [] : (data?.items ?? []).map(({ body }) => body);
  },
  'its attachment': async (person, { file }) => {
    const { response } = await tryRead(person, file.id);
    return response.status === 404 ? [] : [file.id];
  },
  'a link to its attachment': async ({ api }, { file }) => {
    const body = { attachmentIds: [file.id] };
    return dataOf(await api.POST('/api/attachments/links', { body })).items.map(({ id }) => id);
  },
  'what was replied to it': async ({ api }, { message }) => {
    const { response } = await api.GET('/api/messages/{id}/replies', at(message));
    return response.status === 404 ? [] : ['an old secret'];
  },
  'what is pinned': async ({ api }, { author, group, message: old }) => {
    await pin(author, old);
    const { items } = dataOf(await api.GET('/api/conversations/{id}/pins', at(group)));
    return items.map(({ message }) => message.body ?? 'deleted');
  },
  'its thread': async ({ api }, { message }) => {
    const { data, response } = await api.GET('/api/messages/{id}/thread', at(message));
    return response.status === 404 ? [] : [data?.message.body ?? ''];
  },
  'following it': async ({ api }, { message }) => {
    const { response } = await api.PUT('/api/messages/{id}/follow', at(message));
    return response.status === 404 ? [] : ['an old secret'];
  },
  'the threads they follow': async ({ api }, { group }) => {
    const { items } = dataOf(await api.GET('/api/threads'));
    return bodiesOf(group, { items: items.map(({ message }) => message) });
  },
  'saving it': async ({ api }, { message }) => {
    const { response } = await api.PUT('/api/messages/{id}/save', at(message));
    return response.status === 404 ? [] : ['an old secret'];
  },
  'who has reacted to it': async (person, { author, message }) => {
    await react(author, message, '👍');
    const { data, response } = await listReactions(person, message);
    return response.status === 404 ? [] : (data?.items ?? []).map(({ user }) => user.id);
  },
  'reacting to it': async (person, { message }) => {
    const { response } = await react(person, message, '👍');
    return response.status === 404 ? [] : ['an old secret'];
  },
  'changing it': async ({ api }, { message }) => {
    const answer = await api.DELETE('/api/messages/{id}', at(message));
    return answer.response.status === 404 ? [] : ['an old secret'];
  },
};
