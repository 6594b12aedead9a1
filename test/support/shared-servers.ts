/** What global-setup.js has started for a worker of Jest. */
interface SharedServers {
  /** PostgreSQL; every database of the worker's spec files is there. */
  postgres: string;
  /** A Parley with nothing set, without `/api`. */
  url: string;
  /** That Parley's. */
  database: string;
  dataDir: string;
}

/** Workers are numbered from 1. */
export function ofThisWorker(): SharedServers {
  const all = JSON.parse(process.env['TEST_SERVERS'] ?? '[]') as SharedServers[];
  const servers = all[Number(process.env['JEST_WORKER_ID'] ?? 1) - 1];
  if (servers === undefined) throw new Error('global-setup.js has started nothing for this worker');
  return servers;
}
