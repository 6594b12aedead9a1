import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';

/** The folder that `npm run build` fills. */
export const BUILT = join(import.meta.dirname, '..', '..', 'dist');

/** What an app does with its PostgreSQL: starts it, tells where it is, stops it when told to. */
const PROGRAM = `
  const { EmbeddedPostgres } = await import(process.argv[1]);
  const tell = (message) => console.log(JSON.stringify(message));
  const log = (line) => tell({ line });
  const postgres = await EmbeddedPostgres.start({ dataDir: process.argv[2], log });
  tell({ url: postgres.url });
  process.once('SIGTERM', async () => {
    await postgres.stop();
    process.exit(0);
  });
`;

interface AppOptions {
  dataDir: string;
  /** Who runs the app; absent: whoever runs the tests. */
  user?: { uid: number; gid: number } | undefined;
  /** Folder of the compiled sources. */
  built?: string;
  environment?: Record<string, string>;
}

/** An app in a process of its own, that can be killed. */
export class EmbeddedApp {
  /** Every one that was started, for cleaning up. */
  static readonly all: EmbeddedApp[] = [];

  readonly lines: string[] = [];
  readonly ready: Promise<void>;
  url = '';
  private errors = '';
  private readonly process: ChildProcess;

  constructor({ dataDir, user, built = BUILT, environment = {} }: AppOptions) {
    const source = pathToFileURL(join(built, 'database/embedded/embedded-postgres.js')).href;
    const child = spawn(
      process.execPath,
      ['--input-type=module', '--eval', PROGRAM, source, dataDir],
      {
        cwd: '/',
        env: { ...process.env, ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
        ...user,
      },
    );
    this.process = child;
    child.stderr.on('data', (chunk: Buffer) => (this.errors += chunk.toString()));
    this.ready = new Promise((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (text) => {
        const { line, url } = JSON.parse(text) as { line?: string; url?: string };
        if (line !== undefined) this.lines.push(line);
        if (url === undefined) return;
        this.url = url;
        resolve();
      });
      child.once('close', () => reject(new Error(`the app ended: ${this.errors}`)));
    });
    // Whoever awaits it hears of a failure; a test that has failed already does not any more.
    this.ready.catch(() => undefined);
    EmbeddedApp.all.push(this);
  }

  /** Starts an app and waits until its PostgreSQL is ready. */
  static async start(options: AppOptions): Promise<EmbeddedApp> {
    const app = new EmbeddedApp(options);
    await app.ready;
    return app;
  }

  /** kill -9 */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Stops it the way a service manager does. */
  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  /** One statement on a connection of its own. */
  async query<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
    return queryOnce<Row>(this.url, sql);
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const exit = once(this.process, 'exit');
    this.process.kill(signal);
    await exit;
  }
}

/** Runs one statement on a connection of its own. */
export async function queryOnce<Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, ssl: false });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
