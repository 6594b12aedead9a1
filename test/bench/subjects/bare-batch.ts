import { callerOf, listen, type Message, messageSchema, newServer } from './bare-server.js';
import { send } from './batched-send.js';

const server = newServer();

server.post<{ Body: Message }>(
  '/api/messages',
  { schema: messageSchema },
  async (request, reply) => {
    const senderId = callerOf(request);
    const row = await send(senderId, request.body);
    if (row === undefined) return reply.code(404).send({ code: 'conversation_not_found' });
    return reply.code(201).send({ senderId, ...request.body, ...row });
  },
);

await listen(server);
