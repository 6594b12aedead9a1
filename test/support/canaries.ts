import { randomBytes } from 'node:crypto';
import { parleyUrl } from './parley.js';

export interface Asked {
  body?: unknown;
  token?: string;
  headers?: Readonly<Record<string, string>>;
  url?: string;
}

/** Secrets that are handed in or given out, to be looked for where they must not be. */
export class Canaries {
  /** What kind of secret each of them is, and how it would be written down. */
  private readonly secrets = new Map<string, { kind: string; forms: string[] }>();
  /** What has been refused, and how. */
  readonly refusals: { status: number; text: string }[] = [];

  keep(kind: string, secret: string): string {
    if (secret !== '') this.secrets.set(secret, { kind, forms: formsOf(secret) });
    return secret;
  }

  /** One that nobody had before. */
  aPassword(kind: string): string {
    return this.keep(kind, `wet-otter-${randomBytes(9).toString('hex')}`);
  }

  get kept(): Set<string> {
    return new Set([...this.secrets.values()].map(({ kind }) => kind));
  }

  /** The kinds of those that can be read off a text. */
  in(text: string): string[] {
    const found = [...this.secrets.values()].filter(({ forms }) =>
      forms.some((form) => text.includes(form)),
    );
    return [...new Set(found.map(({ kind }) => kind))];
  }

  /** Asks as no typed client would. @returns what was answered, as far as it is JSON */
  readonly ask = async (
    method: string,
    path: string,
    { url = parleyUrl(), ...asked }: Asked = {},
  ): Promise<Record<string, string>> => {
    const response = await fetch(`${url}${path}`, { method, ...requestOf(asked) });
    const text = await response.text();
    if (response.status >= 400) this.refusals.push({ status: response.status, text });
    return text.startsWith('{') ? (JSON.parse(text) as Record<string, string>) : {};
  };
}

const requestOf = ({ body, token, headers }: Asked): RequestInit => ({
  headers: {
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...headers,
  },
  ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
});

/** However somebody would write it down: as it is, in an address, and its bytes as digits. */
function formsOf(secret: string): string[] {
  const bytes = [Buffer.from(secret), Buffer.from(secret, 'base64url')];
  return [
    secret,
    encodeURIComponent(secret),
    ...bytes.flatMap((each) => [each.toString('hex'), each.toString('base64')]),
  ];
}
