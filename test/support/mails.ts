import { apiClient } from './client.js';
import { eventually } from './eventually.js';
import { parleyUrl } from './parley.js';
import type { ParleyProcess } from './parley-process.js';

/** A link to choose a new password. */
export const askForLink = (email: string, url = parleyUrl()) =>
  apiClient(url).POST('/api/auth/password/forgot', { body: { email } });

/** The mails to somebody that a server without SMTP has written to its log. */
export const mailsIn = ({ log }: ParleyProcess, to: string): string[] =>
  log
    .split('\n')
    .filter((line) => line.includes(`"msg":"To ${to}: `))
    .map((line) => (JSON.parse(line) as { msg: string }).msg);

/** The token of the last reset link in the log. Waits for it: it is sent after the answer. */
export async function resetTokenIn(process: ParleyProcess, to: string, count = 1): Promise<string> {
  await eventually(() => Promise.resolve(mailsIn(process, to).length >= count), 5000);
  return resetTokenOf(mailsIn(process, to).at(-1) ?? '');
}

export function resetTokenOf(mail: string): string {
  const token = /(?:^|#token=)([\w-]{32})$/m.exec(mail)?.[1];
  if (token === undefined) throw new Error(`no token in: ${mail}`);
  return token;
}

/** Undoes quoted-printable (RFC 2045, 6.7). */
export const readableMail = (content = ''): string =>
  content
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
