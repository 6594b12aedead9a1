import type { Latency } from '../harness/statistics.js';

/** What the bench asks of the process that makes the load. */
export type Job =
  | { do: 'requests'; url: string; connections: number; requests: string[]; plan: Plan }
  /** Commands over sockets, each acknowledged; `commands` are those of each socket. */
  | { do: 'commands'; url: string; tokens: string[]; commands: string[][]; plan: Plan }
  /** Sends; done when told to somebody, one of `tokens`, over their socket. */
  | { do: 'deliveries'; url: string; tokens: string[]; requests: string[]; plan: Plan }
  /** One send after the other; each counts for as many operations as sockets are told it. */
  | { do: 'fan out'; url: string; tokens: string[]; told: number; request: string; seconds: number }
  /** Opens sockets and keeps them, until others are asked for or none. */
  | { do: 'hold'; url: string; tokens: string[] }
  | { do: 'resume'; url: string; people: Returning[]; missed: number; within: number };

/** Somebody who was away. */
export interface Returning {
  token: string;
  since: string;
}

export type Plan =
  /** Every connection asks again as soon as it is answered: what a server can do at most. */
  | { loop: 'closed'; seconds: number }
  /** Asked at times that were drawn before, answered or not; latency counts from those times. */
  | { loop: 'open'; perSecond: number; seconds: number }
  /** Every request, one time. */
  | { loop: 'once' };

export interface LoadResult {
  operations: number;
  errors: number;
  /** The first answer that was none, for people. */
  firstError?: string | undefined;
  seconds: number;
  latency: Latency;
  /** Microseconds on a processor that the load itself has taken. */
  cpu: number;
  /** What only this kind of load has to say. */
  figures?: Record<string, number>;
}

/** Stands in a request for 16 characters that no other request has. */
export const UNIQUE = '################';
