import { connect } from 'node:net';
import { readdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { type Api, apiClient } from './client.js';
import { dataOf } from './given.js';

interface Part {
  field?: string;
  name?: string;
  type?: string;
}

interface Uploader {
  api: Api;
}

export function formWith(
  content: Buffer,
  { field = 'file', name = 'me.jpg', type = '' }: Part = {},
): FormData {
  const form = new FormData();
  form.append(field, new Blob([Uint8Array.from(content)], { type }), name);
  return form;
}

export const sendForm = ({ api }: Uploader, form: FormData) =>
  api.PUT('/api/users/me/avatar', { body: { file: '' }, bodySerializer: () => form });

export const upload = (person: Uploader, content: Buffer, part?: Part) =>
  sendForm(person, formWith(content, part));

/** Sets it and says where it is. */
export async function avatarOf(
  person: Uploader,
  content: Buffer,
): Promise<{ id: string; url: string }> {
  const url = dataOf(await upload(person, content)).avatarUrl ?? '';
  return { id: url.split('/').at(-1) ?? '', url };
}

export const show = (id: string, headers: Record<string, string> = {}) =>
  apiClient().GET('/api/avatars/{id}', {
    params: { path: { id } },
    headers,
    parseAs: 'arrayBuffer',
  });

export async function imageAt(url: string): Promise<Buffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

/** The files below a folder, as paths within it. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

/** How many files and sockets `work` leaves open in a process once it has settled. */
export async function descriptorsLeftBy(
  pid: number,
  work: () => Promise<unknown>,
): Promise<number> {
  const open = () => readdirSync(`/proc/${pid}/fd`).length;
  const before = open();
  await work();
  await delay(500);
  return open() - before;
}

/** Says something to a server and hangs up: when it answers, or soon after. */
export const hangUp = (url: string, text: string, when: 'on answer' | 'soon'): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.once('close', () => resolve()).on('error', () => undefined);
    if (when === 'on answer') socket.once('data', () => socket.resetAndDestroy());
    socket.write(text, () => {
      if (when === 'soon') setTimeout(() => socket.resetAndDestroy(), 5);
    });
  });
