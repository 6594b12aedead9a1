import type { Latency } from '../harness/statistics.js';

/** What the bench asks of the process that makes the load. */
export type Job =
  | { do: 'requests'; url: string; connections: number; requests: string[]; plan: Plan }
  | { do: 'commands'; url: string; tokens: string[]; commands: string[][]; plan: Plan };

export type Plan =
  /** Every connection asks again as soon as it is answered: what a server can do at most. */
  | { loop: 'closed'; seconds: number }
  /** Asked at times that were drawn before, answered or not; latency counts from those times. */
  | { loop: 'open'; perSecond: number; seconds: number };

export interface LoadResult {
  operations: number;
  errors: number;
  /** The first answer that was none, for people. */
  firstError?: string | undefined;
  seconds: number;
  latency: Latency;
  /** Microseconds on a processor that the load itself has taken. */
  cpu: number;
}

/** Stands in a request for 16 characters that no other request has. */
export const UNIQUE = '################';
