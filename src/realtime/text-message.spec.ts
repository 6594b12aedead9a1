import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { textMessage } from './text-message.js';

/** What a client makes of it. */
async function received(message: Buffer): Promise<string> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', (_socket, { socket: wire }) => wire.write(message));
  await once(server, 'listening');
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const [data, isBinary] = (await once(client, 'message')) as [Buffer, boolean];
  client.terminate();
  server.close();
  expect(isBinary).toBe(false);
  return data.toString();
}

describe('A text message', () => {
  it.each([0, 1, 125, 126, 65_535, 65_536])('of %i bytes is read as written', async (length) => {
    const text = 'x'.repeat(length);

    expect(await received(textMessage(text))).toBe(text);
  });

  it('counts bytes, not characters', async () => {
    const text = 'ü🦦'.repeat(40);

    expect(await received(textMessage(text))).toBe(text);
  });
});
