import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** So many connect at once: more would have to wait until the kernel asks them again. */
const AT_ONCE = 100;

const hordes: Horde[] = [];

/** Ends what a spec has left open. */
export function disperse(): void {
  for (const horde of hordes.splice(0)) horde.end();
}

/** Connections of somebody who wishes the server ill. */
export class Horde {
  /** Resolves once the server has ended all of them, with all that each has been told. */
  readonly ended: Promise<string[]>;
  private dripping: NodeJS.Timeout | undefined;

  private constructor(private readonly sockets: Socket[]) {
    this.ended = Promise.all(sockets.map(toldTo));
    hordes.push(this);
  }

  /** Connected, and each has said this. */
  static async of(count: number, url: string, says = ''): Promise<Horde> {
    const sockets: Socket[] = [];
    while (sockets.length < count) {
      const more = Math.min(AT_ONCE, count - sockets.length);
      sockets.push(...(await Promise.all(Array.from({ length: more }, () => opened(url)))));
    }
    const horde = new Horde(sockets);
    horde.say(says);
    return horde;
  }

  say(text: string): void {
    if (text !== '') for (const socket of this.sockets) socket.write(text, 'latin1');
  }

  /** Each says this again and again, until it is shown out. */
  drip(text: string, pause: number): this {
    this.dripping = setInterval(() => {
      for (const socket of this.sockets) if (socket.writable) socket.write(text, 'latin1');
    }, pause);
    return this;
  }

  end(): void {
    clearInterval(this.dripping);
    for (const socket of this.sockets) socket.destroy();
  }
}

async function toldTo(socket: Socket): Promise<string> {
  let told = '';
  socket.on('data', (chunk: Buffer) => (told += chunk.toString('latin1')));
  // Being cut off is an end like any other.
  if (!socket.destroyed) await new Promise((resolve) => socket.once('close', resolve));
  return told;
}

async function opened(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}
