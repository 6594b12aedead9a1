import { randomBytes } from 'node:crypto';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { giveTo } from './files.js';
import type { SystemUser } from './run-program.js';

export const SETTINGS_FILE = 'parley.conf';

const SETTINGS = `# Written by Parley at every start: changes made here are lost.
# To change a setting for good use ALTER SYSTEM, which takes precedence over this file.

# Only programs on this machine may connect, and with the password only. A Unix socket would need a
# folder whose path is short and which every user of the machine can reach.
listen_addresses = '127.0.0.1'
unix_socket_directories = ''

# What was acknowledged survives a crash and a power cut. These are PostgreSQL's own defaults, written
# down because Parley's promises rest on them.
fsync = on
full_page_writes = on
synchronous_commit = on

# Sized for a machine with 1 GB that the app shares. A connection that idles costs about 2 MB, and a
# node opens 10 by default.
max_connections = 100
shared_buffers = 256MB
effective_cache_size = 512MB
maintenance_work_mem = 64MB

# Less than the default 1GB, so that a small disk is not filled by the log of a busy hour. Compressed
# page images make room for as many changes between two checkpoints all the same.
max_wal_size = 512MB
wal_compression = on

# Parley's queries are short. Parallel workers would not pay for their start, and they need more
# shared memory than a container has by default (64 MB in /dev/shm).
max_parallel_workers_per_gather = 0

# The default of 4 stands for a spinning disk and keeps the planner away from indexes.
random_page_cost = 1.1

# Times are UTC wherever the machine stands.
timezone = 'UTC'
log_timezone = 'UTC'

# Warnings and errors only: a checkpoint every few minutes is not news. The app that started the server
# keeps the file that standard error goes to from growing.
log_destination = 'stderr'
logging_collector = off
log_checkpoints = off
log_line_prefix = '%m [%p] '
`;

/**
 * Writes the settings into the cluster. They take effect when the server starts, and a server that
 * starts at this moment reads either the old or the new ones whole.
 */
export async function writeSettings(cluster: string, user: SystemUser | undefined): Promise<void> {
  const draft = join(cluster, `${SETTINGS_FILE}.${randomBytes(6).toString('hex')}`);
  // Exclusively: the folder may belong to another user than the one who writes.
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(SETTINGS);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await giveTo(user, draft);
  await rename(draft, join(cluster, SETTINGS_FILE));
}
