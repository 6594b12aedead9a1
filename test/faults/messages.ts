import type { InstallationSetup } from './installation.js';

/** What the two processes of a run tell each other. */
export interface Setup extends InstallationSetup {
  seconds: number;
  cuts: number;
  databaseKills: number;
  busStops: number;
  /** Milliseconds a node serves between two restarts of one. */
  up: number;
  /** One after the other. */
  signals: NodeJS.Signals[];
}

export type Command = { do: 'torture' } | { do: 'end' };

export interface Addresses {
  databaseUrl: string;
  /** Of the nodes themselves. */
  nodes: string[];
  /** The same through the proxies that cut. */
  proxies: string[];
}

export interface KeeperCounts {
  cuts: number;
  terminated: number;
  killed: number;
  databaseKills: number;
  busStops: number;
  /** Nodes that ended though nobody had told them to. */
  crashed: number;
}

/** From when something was away until it was back, in milliseconds since the epoch. */
export interface Fault {
  at: number;
  until: number;
  on: string;
  what: NodeJS.Signals | 'cut';
}

export interface Torment {
  counts: KeeperCounts;
  faults: Fault[];
}

export type Report =
  { is: 'ready'; addresses: Addresses } | ({ is: 'tortured' | 'ended' } & Torment);
