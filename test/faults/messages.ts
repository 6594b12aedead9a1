/** What the two processes of a run tell each other. */
export interface Setup {
  dataDir: string;
  /** Folder of the compiled server. */
  built: string;
  databaseKills: number;
  cuts: number;
  seconds: number;
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
}

export type Report =
  { is: 'ready'; addresses: Addresses } | { is: 'tortured' | 'ended'; counts: KeeperCounts };
