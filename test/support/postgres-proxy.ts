import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between a server and PostgreSQL, and writes down the SQL that is executed. */
export class PostgresProxy {
  private statements: string[] = [];
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    /** Of the database, by way of the proxy. */
    readonly url: string,
  ) {}

  static async start(databaseUrl: string): Promise<PostgresProxy> {
    const target = new URL(databaseUrl);
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = new URL(databaseUrl);
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
    url.host = `127.0.0.1:${address.port}`;
    const proxy = new PostgresProxy(server, url.href);
    server.on('connection', (client) => {
      proxy.join(client, connect(Number(target.port || 5432), target.hostname));
    });
    return proxy;
  }

  /** The texts executed, by anybody, while `work` ran. */
  async during(work: () => Promise<unknown>): Promise<string[]> {
    this.statements = [];
    await work();
    return this.statements;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private join(client: Socket, postgres: Socket): void {
    const reader = new FrontendMessages((sql) => this.statements.push(sql));
    client.on('data', (chunk: Buffer) => {
      reader.read(chunk);
    });
    for (const [from, to] of [
      [client, postgres],
      [postgres, client],
    ] as const) {
      this.sockets.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy()).on('close', () => this.sockets.delete(from));
    }
  }
}

/** The half of PostgreSQL's protocol that a client speaks (PostgreSQL manual, 54.7). */
class FrontendMessages {
  private pending = Buffer.alloc(0);
  private isStarted = false;
  private readonly prepared = new Map<string, string>();
  private readonly portals = new Map<string, string | undefined>();

  constructor(private readonly executed: (sql: string) => void) {}

  read(chunk: Buffer): void {
    this.pending = Buffer.concat([this.pending, chunk]);
    for (;;) {
      // The first message has a length only; every later one a letter before it.
      const head = this.isStarted ? 1 : 0;
      if (this.pending.length < head + 4) return;
      const end = head + this.pending.readInt32BE(head);
      if (this.pending.length < end) return;
      const type = this.pending.toString('latin1', 0, head);
      const body = this.pending.subarray(head + 4, end);
      this.pending = this.pending.subarray(end);
      this.isStarted = true;
      this.take(type, body);
    }
  }

  private take(type: string, body: Buffer): void {
    const [first = '', second = ''] = body.toString('utf8').split('\0', 2);
    if (type === 'Q') this.executed(first);
    else if (type === 'P') this.prepared.set(first, second);
    else if (type === 'B') this.portals.set(first, this.prepared.get(second));
    else if (type === 'E') this.executed(this.portals.get(first) ?? '');
  }
}
