import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import type { BenchPostgres } from './postgres.js';

/** Where figures come from, without which they say little. */
export interface Surroundings {
  at: string;
  processors: string;
  memory: string;
  system: string;
  node: string;
  postgres: string;
  /** Of the last minute, before anything was measured. */
  load: string;
}

export async function surroundings(postgres: BenchPostgres): Promise<Surroundings> {
  const processors = cpus();
  return {
    at: new Date().toISOString(),
    processors: `${processors.length} × ${processors[0]?.model ?? 'unknown'}`,
    memory: `${(totalmem() / 1e9).toFixed(0)} GB`,
    system: `${platform()} ${arch()}`,
    node: process.version,
    postgres: await postgres.version(),
    load: (loadavg()[0] ?? 0).toFixed(1),
  };
}
