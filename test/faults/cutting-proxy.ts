import { connect, createServer, type Server, type Socket } from 'node:net';

interface Link {
  client: Socket;
  server: Socket;
  /** The client has asked for something since it was last answered in full, as far as can be told. */
  isBusy: boolean;
  /** Cut in the middle of the next piece that the server says. */
  isMarked: boolean;
}

/** Stands between readers and a node, and cuts readers off: at once, or in the middle of an answer. */
export class CuttingProxy {
  /** When, in milliseconds since the epoch. */
  readonly cuts: number[] = [];
  private readonly links = new Set<Link>();
  private readonly server: Server;

  constructor(
    readonly port: number,
    private readonly target: number,
  ) {
    this.server = createServer((client) => {
      this.join(client);
    });
  }

  open(): Promise<void> {
    return new Promise((resolve) => this.server.listen(this.port, '127.0.0.1', resolve));
  }

  close(): void {
    this.server.close();
    for (const link of this.links) this.end(link);
  }

  /** @returns whether there was anybody to cut off */
  cut(): boolean {
    const busy = [...this.links].filter((link) => link.isBusy && !link.isMarked);
    const link = busy[Math.floor(Math.random() * busy.length)];
    if (link === undefined) return false;
    this.cuts.push(Date.now());
    if (Math.random() < 0.5) link.isMarked = true;
    else this.end(link);
    return true;
  }

  private join(client: Socket): void {
    const server = connect(this.target, '127.0.0.1');
    const link: Link = { client, server, isBusy: false, isMarked: false };
    this.links.add(link);
    client.on('data', (chunk) => {
      link.isBusy = true;
      server.write(chunk);
    });
    server.on('data', (chunk) => {
      this.pass(link, chunk);
    });
    for (const socket of [client, server]) {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.end(link);
      });
    }
  }

  private pass(link: Link, chunk: Buffer): void {
    if (!link.isMarked) {
      link.client.write(chunk);
      return;
    }
    const half = chunk.subarray(0, Math.floor(Math.random() * chunk.length));
    link.client.write(half, () => {
      this.end(link);
    });
  }

  private end(link: Link): void {
    this.links.delete(link);
    link.client.destroy();
    link.server.destroy();
  }
}
