import type { Balancer } from './balancer.js';

/** Milliseconds: longer than whatever is asked takes. */
const TIMEOUT = 30_000;

export interface CallCounts {
  asked: number;
  answered: number;
  /** Nobody listened, or a 503: asked once more. */
  refused: number;
  unavailable: number;
  /** Connections that ended without an answer to a request that had been taken. */
  cut: number;
  /** Whatever else was answered. */
  wrong: number;
  /** Had no answer the second time either. */
  failed: number;
}

export interface Request {
  method: string;
  path: string;
  token: string;
  body?: object;
}

/** Asks through a balancer, and once more where that was in vain. */
export class Caller {
  readonly counts: CallCounts = {
    ...{ asked: 0, answered: 0, refused: 0, unavailable: 0 },
    ...{ cut: 0, wrong: 0, failed: 0 },
  };
  private readonly underWay = new Map<string, number>();

  constructor(private readonly balancer: Balancer) {}

  /** Requests that a node has not answered yet. */
  underWayOn(node: string): number {
    return this.underWay.get(node) ?? 0;
  }

  /** @returns undefined where both attempts failed */
  async ask(request: Request): Promise<unknown> {
    this.counts.asked++;
    const node = this.balancer.pick();
    const answer =
      (await this.attempt(node, request)) ??
      (await this.attempt(this.balancer.pick(node), request));
    this.counts[answer === undefined ? 'failed' : 'answered']++;
    return answer;
  }

  private async attempt(node: string, request: Request): Promise<unknown> {
    this.underWay.set(node, this.underWayOn(node) + 1);
    try {
      const response = await this.fetch(node, request);
      const answer: unknown = await response.json();
      if (response.ok) return answer;
      this.counts[response.status === 503 ? 'unavailable' : 'wrong']++;
    } catch (error) {
      this.counts[isRefusal(error) ? 'refused' : 'cut']++;
    } finally {
      this.underWay.set(node, this.underWayOn(node) - 1);
    }
    return undefined;
  }

  private fetch(node: string, { method, path, token, body }: Request): Promise<Response> {
    const type = body && { 'content-type': 'application/json' };
    return fetch(node + path, {
      method,
      headers: { authorization: `Bearer ${token}`, ...type },
      signal: AbortSignal.timeout(TIMEOUT),
      ...(body && { body: JSON.stringify(body) }),
    });
  }
}

function isRefusal(error: unknown): boolean {
  const { cause } = error as { cause?: { code?: unknown } };
  return cause?.code === 'ECONNREFUSED';
}
