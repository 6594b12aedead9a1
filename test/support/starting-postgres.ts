import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { freePort } from './ports.js';

/** What a server says to whoever connects before it serves. */
export interface StartRefusal {
  code: string;
  message: string;
}

/** An address of PostgreSQL where nobody listens at first, then somebody refuses, and who serves is last. */
export class StartingPostgres {
  private refusal: StartRefusal | 'hang up' | undefined;
  private server: Server | undefined;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly target: URL,
    private readonly port: number,
    /** Of the database, by way of this one. */
    readonly url: string,
  ) {}

  static async before(databaseUrl: string): Promise<StartingPostgres> {
    const url = new URL(databaseUrl);
    const port = await freePort();
    url.host = `127.0.0.1:${port}`;
    return new StartingPostgres(new URL(databaseUrl), port, url.href);
  }

  /** From now on everybody is told this. */
  async refuse(refusal: StartRefusal | 'hang up'): Promise<void> {
    this.refusal = refusal;
    await this.listen();
  }

  /** From now on everybody gets through. */
  async serve(): Promise<void> {
    this.refusal = undefined;
    await this.listen();
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    if (this.server === undefined) return;
    this.server.close();
    await once(this.server, 'close');
  }

  private async listen(): Promise<void> {
    if (this.server !== undefined) return;
    this.server = createServer((client) => this.join(client)).listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
  }

  private join(client: Socket): void {
    this.keep(client);
    if (this.refusal === 'hang up') client.resetAndDestroy();
    else if (this.refusal === undefined) this.passOn(client);
    else this.answer(client, this.refusal);
  }

  private passOn(client: Socket): void {
    const server = connect(Number(this.target.port || 5432), this.target.hostname);
    this.keep(server);
    client.pipe(server).pipe(client);
    client.on('close', () => server.destroy());
    server.on('close', () => client.destroy());
  }

  /** ErrorResponse (PostgreSQL manual, 54.7): fields of a letter and a text, each ended by a zero. */
  private answer(client: Socket, { code, message }: StartRefusal): void {
    const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0M${message}\0\0`);
    const head = Buffer.alloc(5);
    head.write('E');
    head.writeInt32BE(fields.length + 4, 1);
    client.once('data', () => client.end(Buffer.concat([head, fields])));
  }

  private keep(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => this.sockets.delete(socket));
  }
}
