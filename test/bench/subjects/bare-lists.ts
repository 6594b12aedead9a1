import type { FastifyRequest } from 'fastify';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUILT } from '../../support/embedded-app.js';
import { callerOf, database, listen, newServer } from './bare-server.js';

/** What Parley's repositories are asked: they alone are taken from it, so that the SQL is the same. */
interface Lists {
  everywhere(query: object, cursor: undefined): Promise<Row[]>;
  inConversation(query: object, stretch: object): Promise<Row[]>;
}

interface Conversations {
  list(userId: string, filter: object, page: object): Promise<Row[]>;
}

interface Row {
  item: string;
}

const names = new Map<string, string>();

/** In place of Parley's `Database`: named statements, as there. */
const queryable = {
  async query(text: string, values: unknown[]): Promise<object[]> {
    const name = names.get(text) ?? `bare_${names.size}`;
    names.set(text, name);
    const { rows } = await database.query<object>({ name, text, values });
    return rows;
  },
};

async function repository<T>(file: string, name: string): Promise<T> {
  const module = (await import(pathToFileURL(join(BUILT, file)).href)) as Record<
    string,
    new (database: typeof queryable) => T
  >;
  const found = module[name];
  if (found === undefined) throw new Error(`${file} has no ${name}`);
  return new found(queryable);
}

const lists = await repository<Lists>(
  'messages/message-lists.repository.js',
  'MessageListsRepository',
);
const conversations = await repository<Conversations>(
  'conversations/conversations.repository.js',
  'ConversationsRepository',
);

const LIMIT = 50;

const page = (rows: readonly Row[]): string =>
  `{"items":[${rows
    .slice(0, LIMIT)
    .map(({ item }) => item)
    .join(',')}]}`;

type HistoryRequest = FastifyRequest<{
  Params: { id: string };
  Querystring: { beforeSeq?: string };
}>;

const server = newServer();
server.addHook('onSend', async (_request, reply) => {
  reply.type('application/json; charset=utf-8');
});
server.get('/api/conversations/:id/messages', async (request: HistoryRequest) => {
  const { params, query } = request;
  const before = Number(query.beforeSeq ?? Number.MAX_SAFE_INTEGER);
  const asked = {
    userId: callerOf(request),
    conversationId: params.id,
    filter: {},
    rows: LIMIT + 1,
  };
  return page(await lists.inConversation(asked, { after: 0, before, order: 'desc' }));
});
server.get('/api/messages', async (request) =>
  page(
    await lists.everywhere({ userId: callerOf(request), filter: {}, rows: LIMIT + 1 }, undefined),
  ),
);
server.get('/api/conversations', async (request) =>
  page(
    // As Parley's own route asks where nobody says otherwise.
    await conversations.list(
      callerOf(request),
      { hidden: false },
      { cursor: undefined, limit: LIMIT },
    ),
  ),
);
await listen(server);
