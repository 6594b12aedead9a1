import { requireContract } from './contract.js';
import { parleyUrl } from './parley.js';

export interface RequestOptions {
  /** As it is sent: wrong types, unknown fields and all. */
  body?: unknown;
  token?: string;
  headers?: Readonly<Record<string, string>>;
  url?: string;
}

export interface Answer<T = unknown> {
  data?: T;
  error?: unknown;
  response: Response;
}

/**
 * A request that the typed client would not make. The answer is held to the document all the same.
 * @param path as the document spells it, with `?query` where wanted
 */
export async function request<T>(
  method: string,
  path: string,
  options: RequestOptions = {},
): Promise<Answer<T>> {
  const { body, url = parleyUrl() } = options;
  const response = await fetch(url + path, {
    method,
    headers: headersOf(options),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  await requireContract(method, path.replace(/\?.*/s, ''), response);
  const text = await response.text();
  const content: unknown = text === '' ? undefined : JSON.parse(text);
  return response.ok ? { data: content as T, response } : { error: content, response };
}

const headersOf = ({ body, token, headers }: RequestOptions): Record<string, string> => ({
  ...(body !== undefined && { 'content-type': 'application/json' }),
  ...(token !== undefined && { authorization: `Bearer ${token}` }),
  ...headers,
});
