import { get } from 'node:http';
import { contract } from './support/contract.js';
import { useParley } from './support/parley.js';

const parley = useParley();

const ID = '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10';

/** Those for which a token is needed; `security: []` says that one is not. */
const GUARDED = Object.entries(contract.paths).flatMap(([path, operations]) => {
  const read = operations['get'] as { security?: unknown[] } | undefined;
  return read === undefined || read.security?.length === 0 ? [] : [path.replaceAll(/\{\w+\}/g, ID)];
});

const last = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const before = (path: string) => path.slice(0, path.lastIndexOf('/'));
const SPELLINGS: [name: string, spell: (path: string) => string][] = [
  ['a slash at the end', (path) => `${path}/`],
  ['two slashes at the end', (path) => `${path}//`],
  ['two slashes at the beginning', (path) => `/${path}`],
  ['two slashes within', (path) => path.replace('/api/', '/api//')],
  ['capitals', (path) => path.toUpperCase()],
  ['a capital', (path) => path.replace('/api', '/API')],
  [
    'an escaped letter',
    (path) => `${before(path)}/%${last(path).charCodeAt(0).toString(16)}${last(path).slice(1)}`,
  ],
  ['a dot', (path) => path.replace('/api/', '/api/./')],
  ['an escaped dot', (path) => path.replace('/api/', '/api/%2e/')],
  ['a way back', (path) => path.replace('/api/', '/api/health/live/../../')],
  ['an escaped slash', (path) => path.replace('/api/', '/api%2f')],
  ['a backslash', (path) => path.replace('/api/', '/api\\')],
  ['a parameter', (path) => `${path};x=1`],
  ['a NUL', (path) => `${path}%00`],
  ['an empty query', (path) => `${path}?`],
  ['a fragment', (path) => `${path}#/api/health/live`],
  ['a host', (path) => `http://127.0.0.1${path}`],
];

/** As it stands: other clients tidy up what they are given. */
const statusOf = (path: string, method: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(parley.url);
    get({ hostname, port, path, method }, (response) => {
      response.destroy();
      resolve(response.statusCode ?? 0);
    }).on('error', reject);
  });

describe.each(SPELLINGS)('An address that is spelled with %s', (_name, spell) => {
  it.each(['GET', 'HEAD'])('gives nothing without a token, by %s', async (method) => {
    const statuses = await Promise.all(
      GUARDED.map(async (path) => [path, await statusOf(spell(path), method)] as const),
    );

    expect(statuses.filter(([, status]) => ![400, 401, 404, 405].includes(status))).toEqual([]);
  });
});

describe('As they are in the document', () => {
  it('all of these addresses ask for a token', async () => {
    const statuses = await Promise.all(GUARDED.map((path) => statusOf(path, 'GET')));

    expect(GUARDED.length).toBeGreaterThan(30);
    expect(new Set(statuses)).toEqual(new Set([401]));
  });
});
