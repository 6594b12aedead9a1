import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { requireContract } from './support/contract.js';
import { exampleOf, operations, type Operation } from './support/document.js';
import { aUser } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { call } from './support/raw-http.js';

// At this level Nest tells of every route.
const parley = useOwnParley({ LOG_LEVEL: 'debug' });

const committed: unknown = JSON.parse(readFileSync('openapi.json', 'utf8'));

describe('The document', () => {
  it('is served in both notations, as it is committed', async () => {
    const json = await call('GET', '/api/openapi.json');
    const yaml = await call('GET', '/api/openapi.yaml');

    expect(JSON.parse(json.text)).toEqual(committed);
    expect(parse(yaml.text)).toEqual(committed);
    expect(json.response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  it('has every route of the server, and no other', () => {
    const routes = [...parley.process.log.matchAll(/Mapped \{(\/[^,]+), ([A-Z]+)\}/g)].map(
      ([, path = '', method = '']) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`,
    );

    const documented = operations.map(([name]) => name);

    expect(routes.length).toBeGreaterThan(20);
    expect(routes.sort()).toEqual(documented.sort());
  });

  it('is served without its page where that is turned off', async () => {
    const node = await parley.anotherNode({ API_DOCS: 'off' });
    const page = await call('GET', '/api/docs', node);
    const json = await call('GET', '/api/openapi.json', node);

    expect(page).toBeProblem(404, 'route_not_found');
    expect(json.response.status).toBe(200);
    expect(node.log).not.toContain('"docs":');
    await node.stop();
  });
});

/** What Swagger UI fills in: the examples and defaults, and nothing else. */
function requestAsFilledIn(path: string, { parameters, requestBody }: Operation) {
  const filled = parameters
    .map(({ name, in: place, schema }) => ({
      name,
      place,
      value: exampleOf({ ...schema, enum: [] }),
    }))
    .filter(({ value }) => value !== undefined)
    .map((parameter) => ({ ...parameter, value: String(parameter.value) }));
  const query = filled
    .filter(({ place }) => place === 'query')
    .map(({ name, value }) => [name, value]);
  const filledPath = path.replaceAll(
    /\{(\w+)\}/g,
    (_, wanted: string) => filled.find(({ name }) => name === wanted)?.value ?? '',
  );
  const body = requestBody?.content['application/json'];
  return {
    path: `${filledPath}?${new URLSearchParams(query as [string, string][]).toString()}`,
    ...(body && { body: JSON.stringify(exampleOf(body.schema)) }),
  };
}

/** An example can be right and yet name what is not there, or a time that is not near. */
const NOT_THERE = ['reset_token_invalid', 'user_not_found', 'send_at'];

describe('Trying an operation out as it is filled in', () => {
  /** A stream does not end. */
  const json = operations.filter(
    ([name, { requestBody }]) =>
      name !== 'GET /api/events' && (!requestBody || requestBody.content['application/json']),
  );

  it.each(json)('is a request that is understood: %s', async (name, operation) => {
    const [method = '', path = ''] = name.split(' ');
    const { accessToken: token } = await aUser();
    const { path: filled, body } = requestAsFilledIn(path, operation);

    const { response, text, error } = await call(method, filled, {
      token,
      ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body }),
    });

    const complaints = error?.status === 400 ? (error.errors ?? [error]) : [];
    expect(complaints.filter(({ code }) => !NOT_THERE.includes(code))).toEqual([]);
    expect(response.status).toBeLessThan(500);
    const replayed = new Response(text === '' ? null : text, response);
    await requireContract(method, path, replayed);
  });

  it('begins with an account that can then log in', () => {
    const bodyOf = (wanted: string): Record<string, unknown> => {
      const operation = operations.find(([name]) => name === wanted)?.[1];
      const schema = operation?.requestBody?.content['application/json']?.schema ?? {};
      return exampleOf(schema) as Record<string, unknown>;
    };

    const registration = bodyOf('POST /api/users/register');
    const credentials = bodyOf('POST /api/auth/login');

    expect([registration['username'], registration['email']]).toContain(credentials['login']);
    expect(credentials['password']).toBe(registration['password']);
  });
});
