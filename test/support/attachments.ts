import { readdirSync } from 'node:fs';
import type { components } from './api.js';
import { formWith } from './avatars.js';
import { dataOf, type Message, type Person } from './given.js';
import type { TestDatabase } from './test-database.js';

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

/**
 * Makes an attachment part of a message. To be replaced by a send with `attachmentIds` as soon as
 * sends take them.
 */
export async function attach(
  database: TestDatabase,
  { id: messageId }: Pick<Message, 'id'>,
  ...attachments: Pick<Attachment, 'id'>[]
): Promise<void> {
  for (const [position, { id }] of attachments.entries()) {
    await database.query('update attachments set message_id = $1, position = $2 where id = $3', [
      messageId,
      position,
      id,
    ]);
  }
}

/** The files that the data folder holds for an attachment, or for all. */
export const storedFiles = (dataDir: string, id = ''): string[] =>
  readdirSync(`${dataDir}/attachments`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.startsWith(id))
    .map(({ name }) => name);
