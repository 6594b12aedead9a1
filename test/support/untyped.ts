import type { Api } from './client.js';

export interface RequestParts {
  params?: { path?: Record<string, string>; query?: Record<string, unknown> };
  body?: unknown;
  headers?: Record<string, string>;
  /** Makes something else of the body than JSON. */
  bodySerializer?: () => FormData;
  /** What the answer is, where it is no JSON. */
  parseAs?: 'text';
}

export interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** What the types forbid and other clients send. The answer is held to the document all the same. */
export function untyped(
  api: Api,
  method: string,
  path: string,
  parts: RequestParts = {},
): Promise<Answer> {
  const request = api.request as unknown as (
    method: string,
    path: string,
    parts: RequestParts,
  ) => Promise<Answer>;
  return request(method, path, parts);
}
