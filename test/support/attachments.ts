import { readdirSync } from 'node:fs';
import type { components } from './api.js';
import { formWith } from './avatars.js';
import { dataOf, type Message, type Person } from './given.js';

export type Attachment = components['schemas']['Attachment'];
type Uploader = Pick<Person, 'api'>;

export const sendFormOf = ({ api }: Uploader, form: FormData) =>
  api.POST('/api/attachments', { body: { file: '' }, bodySerializer: () => form });

export const tryUpload = (person: Uploader, content: Buffer, name = 'file.bin', type = '') =>
  sendFormOf(person, formWith(content, { name, type }));

export async function anAttachment(
  person: Uploader,
  content: Buffer | string = 'text',
  name?: string,
): Promise<Attachment> {
  return dataOf(await tryUpload(person, Buffer.from(content), name));
}

export async function someAttachments(person: Uploader, many: number): Promise<Attachment[]> {
  const uploads: Attachment[] = [];
  while (uploads.length < many) uploads.push(await anAttachment(person, `file ${uploads.length}`));
  return uploads;
}

export const tryRead = ({ api }: Uploader, id: string, headers: Record<string, string> = {}) =>
  api.GET('/api/attachments/{id}', { params: { path: { id } }, headers, parseAs: 'arrayBuffer' });

/** What is behind an address, with the token or with none. */
export const fetchAs = (
  token: string | undefined,
  url: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
) =>
  fetch(url, {
    method,
    headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
  });

export async function bytesAt(token: string | undefined, url: string): Promise<Buffer> {
  const response = await fetchAs(token, url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

export const trySendWith = (
  { api }: Uploader,
  { id: conversationId }: { id: string },
  attachments: readonly Pick<Attachment, 'id'>[],
  rest: { body?: string; clientMessageId?: string; quotedMessageId?: string } = {},
) =>
  api.POST('/api/messages', {
    body: { conversationId, attachmentIds: attachments.map(({ id }) => id), ...rest },
  });

/** A message that is nothing but attachments. */
export const aMessageWith = async (
  sender: Uploader,
  conversation: { id: string },
  ...attachments: Pick<Attachment, 'id'>[]
): Promise<Message> => dataOf(await trySendWith(sender, conversation, attachments));

/** The files that the data folder holds for an attachment, or for all. */
export const storedFiles = (dataDir: string, id = ''): string[] =>
  readdirSync(`${dataDir}/attachments`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.startsWith(id))
    .map(({ name }) => name);
