const PATIENCE = 15_000;

export interface Tokens {
  accessToken: string;
  refreshToken: string;
  /** Seconds. */
  expiresIn: number;
}

/** The few requests that a client of the feed makes beside it. */
export class Api {
  constructor(private readonly url: string) {}

  get socketUrl(): string {
    return `${this.url.replace(/^http/, 'ws')}/api/realtime`;
  }

  logIn(login: string, password: string): Promise<Tokens> {
    return this.request('/api/auth/login', { body: { login, password } });
  }

  refresh(refreshToken: string): Promise<Tokens> {
    return this.request('/api/auth/refresh', { body: { refreshToken } });
  }

  /** A cursor to begin with, and the first page of conversations. */
  snapshot(token: string): Promise<{ cursor: string; conversations: { items: object[] } }> {
    return this.request('/api/sync', { token });
  }

  /** @throws RequestRefused, or what fetch throws where nobody answers */
  private async request<T>(path: string, { body, token }: RequestParts): Promise<T> {
    const response = await fetch(this.url + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) throw new RequestRefused(response.status, await detailOf(response));
    return (await response.json()) as T;
  }
}

interface RequestParts {
  body?: object;
  token?: string;
}

/** The server has answered, with a problem. */
export class RequestRefused extends Error {
  constructor(
    readonly status: number,
    detail: string,
  ) {
    super(`${status} ${detail}`);
  }
}

async function detailOf(response: Response): Promise<string> {
  const problem = await response.json().catch(() => ({}));
  return (problem as { detail?: string }).detail ?? response.statusText;
}
