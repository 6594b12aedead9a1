import type { InstallationSetup } from './installation.js';

/** What the two processes of a run tell each other. */
export interface Setup extends InstallationSetup {
  seconds: number;
  cuts: number;
  databaseKills: number;
  busStops: number;
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
}

export type Report =
  { is: 'ready'; addresses: Addresses } | { is: 'tortured' | 'ended'; counts: KeeperCounts };
