import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

const END_OF_HEAD = '\r\n\r\n';
const TEXT = 0x81;
const PING = 0x89;
const PONG = 0x8a;
const MASKED = 0x80;

interface Opening {
  url: string;
  token: string;
  since?: string | undefined;
  /** Given the content of every text frame. */
  hear: (content: Buffer) => void;
}

/**
 * A client that knows no more of WebSockets than servers here make use of: thousands of it have to cost
 * little beside the server that is measured.
 */
export class WebSocketClient {
  private received: Buffer | undefined;
  private isOpen = false;

  private constructor(
    private readonly socket: Socket,
    private readonly hear: (content: Buffer) => void,
  ) {}

  /** @throws Error where the handshake is refused */
  static open({ url, token, since, hear }: Opening): Promise<WebSocketClient> {
    const { hostname, port } = new URL(url);
    const query = since === undefined ? '' : `?since=${encodeURIComponent(since)}`;
    const socket = connect(Number(port), hostname);
    socket.setNoDelay();
    socket.write(
      `GET /api/realtime${query} HTTP/1.1\r\nhost: bench\r\nauthorization: Bearer ${token}\r\n` +
        'upgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-version: 13\r\n' +
        `sec-websocket-key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
    );
    const client = new WebSocketClient(socket, hear);
    return new Promise((resolve, reject) => {
      socket.on('error', reject);
      socket.on('close', () => reject(new Error('the connection was closed')));
      socket.on('data', (chunk) => {
        const refusal = client.take(chunk);
        if (refusal !== undefined) reject(new Error(refusal));
        else if (client.isOpen) resolve(client);
      });
    });
  }

  /** The mask is zero, which leaves the content as it is. */
  send(content: string): void {
    this.write(TEXT, Buffer.from(content));
  }

  close(): void {
    this.socket.destroy();
  }

  private write(kind: number, content: Buffer): void {
    const length = content.length;
    const head = length < 126 ? Buffer.alloc(6) : Buffer.alloc(8);
    head[0] = kind;
    head[1] = MASKED | (length < 126 ? length : 126);
    if (length >= 126) head.writeUInt16BE(length, 2);
    this.socket.write(Buffer.concat([head, content]));
  }

  /** @returns the answer of a server that does not let it in */
  private take(chunk: Buffer): string | undefined {
    const bytes = this.received ? Buffer.concat([this.received, chunk]) : chunk;
    this.received = bytes;
    if (this.isOpen) {
      this.hearAll(bytes);
      return undefined;
    }
    const end = bytes.indexOf(END_OF_HEAD);
    if (end < 0) return undefined;
    if (!bytes.subarray(0, end).includes(' 101 ')) return bytes.toString();
    this.isOpen = true;
    this.hearAll(bytes.subarray(end + END_OF_HEAD.length));
    return undefined;
  }

  private hearAll(received: Buffer): void {
    let bytes = received;
    for (let frame = frameAt(bytes); frame !== undefined; frame = frameAt(bytes)) {
      const content = bytes.subarray(frame.start, frame.end);
      if (frame.kind === TEXT) this.hear(content);
      else if (frame.kind === PING) this.write(PONG, content);
      bytes = bytes.subarray(frame.end);
    }
    this.received = bytes.length > 0 ? bytes : undefined;
  }
}

/** The first frame of what has come; undefined where not all of it has. */
function frameAt(bytes: Buffer): { kind: number; start: number; end: number } | undefined {
  const kind = bytes[0];
  const length = bytes[1];
  if (kind === undefined || length === undefined) return undefined;
  if (length < 126) return whole(bytes, kind, 2, length);
  if (length === 126)
    return bytes.length < 4 ? undefined : whole(bytes, kind, 4, bytes.readUInt16BE(2));
  return bytes.length < 10 ? undefined : whole(bytes, kind, 10, Number(bytes.readBigUInt64BE(2)));
}

const whole = (bytes: Buffer, kind: number, start: number, length: number) =>
  bytes.length < start + length ? undefined : { kind, start, end: start + length };
