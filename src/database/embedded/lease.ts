import { realpath } from 'node:fs/promises';
import pg from 'pg';
import { ROLE } from './cluster.js';

/** How to reach one running server. */
interface ServerAddress {
  port: number;
  password: string;
  /** The folder it must serve: a copied data folder names the server of the original. */
  cluster: string;
}

/** Any constant will do, as long as every app takes the same. */
const LEASE_LOCK = 7_361_528_002;
/** Milliseconds. */
const CONNECT_TIMEOUT = 5000;
/** Milliseconds. Another app holds the lock alone only while it stops the server. */
const LOCK_TIMEOUT = 30_000;

/** The server on the port serves another folder; waiting does not help. */
export class WrongServer extends Error {}

/**
 * An app's share in a running server: an advisory lock that any number of apps hold together. It goes
 * with its connection, so an app that is killed leaves nothing to clean up.
 */
export class Lease {
  /** Resolves with the reason if the server takes the connection away. */
  readonly lost: Promise<string>;

  private constructor(
    private readonly client: pg.Client,
    readonly port: number,
  ) {
    this.lost = new Promise((resolve) => {
      client.on('error', (error) => {
        resolve(error.message);
      });
      client.on('end', () => {
        resolve('connection closed');
      });
    });
  }

  /**
   * Waits while another app stops the server, and then fails with it.
   * @throws WrongServer, or an Error of the driver when the server does not let us in
   */
  static async take(address: ServerAddress): Promise<Lease> {
    const client = await connect(address);
    try {
      await client.query('select pg_advisory_lock_shared($1)', [LEASE_LOCK]);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    return new Lease(client, address.port);
  }

  async release(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }
}

/**
 * Runs `stopServer` if no app holds a lease. Nobody gets one meanwhile: whoever asks now waits, is cut
 * off with the server and begins again.
 * @returns false when another app still uses the server
 */
export async function whenUnused(
  address: ServerAddress,
  stopServer: () => Promise<void>,
): Promise<boolean> {
  const client = await connect(address);
  try {
    const { rows } = await client.query<{ granted: boolean }>(
      'select pg_try_advisory_lock($1) as granted',
      [LEASE_LOCK],
    );
    if (rows[0]?.granted !== true) return false;
    await stopServer();
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function connect(address: ServerAddress): Promise<pg.Client> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: address.port,
    user: ROLE,
    password: address.password,
    // Advisory locks belong to a database; this one is there whatever becomes of Parley's own.
    database: 'postgres',
    application_name: 'parley lease',
    // Otherwise PGSSLMODE in the app's environment decides, and this server speaks no TLS.
    ssl: false,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    statement_timeout: LOCK_TIMEOUT,
  });
  // Without a listener the end of the connection would be the end of the app.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await requireCluster(client, address);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}

async function requireCluster(client: pg.Client, address: ServerAddress): Promise<void> {
  const { rows } = await client.query<{ folder: string }>(
    `select current_setting('data_directory') as folder`,
  );
  const served = await realpath(rows[0]?.folder ?? '').catch(() => undefined);
  if (served === address.cluster) return;
  throw new WrongServer(
    `The PostgreSQL on port ${address.port} serves ${String(served)} instead of ${address.cluster}: ` +
      `if the latter is a copy, remove ${address.cluster}/postmaster.pid`,
  );
}
