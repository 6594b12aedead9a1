import type { OpenAPIObject } from '@nestjs/swagger';
import { toJsonSchema } from '../openapi/json-schema.js';
import { ASYNCAPI_EXAMPLES } from './asyncapi-examples.js';
import { ASYNCAPI_TEXTS } from './asyncapi-texts.js';

type Schema = {
  description?: string;
  discriminator?: { mapping: Record<string, string> };
} & object;

/** Names of schemas, by the type that frames of them have. */
type Variants = Readonly<Record<string, string>>;

const CHANNEL = { $ref: '#/channels/realtime' };
const SCHEMAS = '#/components/schemas/';

/**
 * The WebSocket in AsyncAPI 3.0, as this server sees it: it sends events and answers, and receives
 * commands. Made of the schemas that the OpenAPI document has of them.
 */
export function buildAsyncApi({ info, components }: OpenAPIObject): object {
  const schemas = (components?.schemas ?? {}) as Record<string, Schema>;
  const told = variantsOf(schemas['ServerFrame']);
  const heard = variantsOf(schemas['ClientFrame']);
  const names = [...Object.values(told), ...Object.values(heard)];
  return {
    asyncapi: '3.0.0',
    info: { ...ASYNCAPI_TEXTS.info, version: info.version },
    servers: {
      local: {
        host: '127.0.0.1:8000',
        protocol: 'ws',
        description: 'As it is started; behind a proxy with TLS it is wss.',
        security: [{ $ref: '#/components/securitySchemes/bearer' }],
      },
    },
    defaultContentType: 'application/json',
    channels: {
      realtime: {
        address: '/api/realtime',
        ...ASYNCAPI_TEXTS.channel,
        messages: Object.fromEntries(names.map((name) => [name, refTo('messages', name)])),
      },
    },
    operations: operationsOf(told, heard),
    components: {
      messages: Object.fromEntries(
        Object.entries({ ...told, ...heard }).map(([type, name]) => [
          name,
          messageOf(type, name, schemas[name]),
        ]),
      ),
      schemas: toJsonSchema(reachable(names, schemas)),
      securitySchemes: ASYNCAPI_TEXTS.securitySchemes,
    },
  };
}

const operationsOf = (told: Variants, heard: Variants) => ({
  tell: {
    action: 'send',
    channel: CHANNEL,
    ...ASYNCAPI_TEXTS.tell,
    messages: Object.values(told).map(inChannel),
  },
  obey: {
    action: 'receive',
    channel: CHANNEL,
    ...ASYNCAPI_TEXTS.obey,
    messages: Object.values(heard).map(inChannel),
    reply: {
      channel: CHANNEL,
      messages: ['ready', 'ack', 'error', 'pong'].map((type) => inChannel(told[type] ?? type)),
    },
  },
});

const refTo = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const inChannel = (name: string) => ({ $ref: `${CHANNEL.$ref}/messages/${name}` });

function variantsOf(union: Schema | undefined): Variants {
  const variants = Object.entries(union?.discriminator?.mapping ?? {});
  return Object.fromEntries(variants.map(([type, $ref]) => [type, $ref.slice(SCHEMAS.length)]));
}

const messageOf = (type: string, name: string, schema: Schema | undefined) => ({
  name: type,
  title: name,
  summary: schema?.description ?? '',
  payload: refTo('schemas', name),
  examples: ASYNCAPI_EXAMPLES[type]?.map((payload) => ({ payload })) ?? [],
});

/** These schemas, and those that they refer to. */
function reachable(
  names: readonly string[],
  schemas: Readonly<Record<string, Schema>>,
): Record<string, Schema> {
  const found = new Map<string, Schema>();
  const visit = (name: string): void => {
    const schema = schemas[name];
    if (schema === undefined || found.has(name)) return;
    found.set(name, schema);
    const text = JSON.stringify(schema);
    for (const [, next = ''] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) visit(next);
  };
  names.forEach(visit);
  return Object.fromEntries([...found].sort(([a], [b]) => a.localeCompare(b)));
}
