import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './ports.js';
import { until } from './until.js';

const BUCKET = 'parley';

/** An S3 server with one bucket, which takes only requests that are signed. */
export class S3Server {
  private constructor(
    private readonly child: ChildProcess,
    private readonly directory: string,
    private readonly endpoint: string,
  ) {}

  static async start(): Promise<S3Server> {
    const port = String(await freePort());
    const directory = mkdtempSync(join(tmpdir(), 'parley-s3-'));
    const child = spawn(process.execPath, [
      ...['node_modules/s3rver/bin/s3rver.js', '--silent', '--directory', directory],
      ...['--address', '127.0.0.1', '--port', port, '--configure-bucket', BUCKET],
    ]);
    const endpoint = `http://127.0.0.1:${port}`;
    await until(() =>
      fetch(endpoint).then(
        () => true,
        () => false,
      ),
    );
    return new S3Server(child, directory, endpoint);
  }

  /** As `ATTACHMENT_STORAGE_URL` has it. */
  get url(): string {
    return `s3://S3RVER:S3RVER@${BUCKET}/some/folder?region=eu-west-1&endpoint=${this.endpoint}`;
  }

  /** Where they are in the bucket. */
  objects(id: string): string[] {
    const paths = readdirSync(join(this.directory, BUCKET), { recursive: true, encoding: 'utf8' });
    return paths.filter((path) => path.includes(id) && path.endsWith('_object'));
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      this.child.kill();
      await once(this.child, 'exit');
    }
    rmSync(this.directory, { recursive: true, force: true });
  }
}
