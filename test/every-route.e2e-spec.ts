import { contract } from './support/contract.js';
import { aUser } from './support/given.js';
import { useParley } from './support/parley.js';

const parley = useParley();

const ID = '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10';

/** Every operation of the document, with ids that nothing has. */
const OPERATIONS = Object.entries(contract.paths).flatMap(([path, operations]) =>
  Object.keys(operations).map(
    (method) => [method.toUpperCase(), path.replaceAll(/\{\w+\}/g, ID)] as const,
  ),
);
const READS = OPERATIONS.filter(([method]) => method === 'GET').map(([, path]) => path);

/** How an answer begins: some are streams that have no end. */
async function begin(method: string, path: string, token?: string) {
  const headers = { ...(token !== undefined && { authorization: `Bearer ${token}` }) };
  const ending = new AbortController();
  const response = await fetch(`${parley.url}${path}`, { method, headers, signal: ending.signal });
  const type = response.headers.get('content-type');
  const isProblem = type?.startsWith('application/problem+json') === true && method !== 'HEAD';
  const code = isProblem ? ((await response.json()) as { code: string }).code : undefined;
  const isEmpty = method !== 'HEAD' || (await response.text()) === '';
  ending.abort();
  return { status: response.status, type, code, isEmpty };
}

describe('Every route', () => {
  it.each(OPERATIONS)('answers with a slash at its end as without: %s %s', async (method, path) => {
    const without = await begin(method, path);
    const withSlash = await begin(method, `${path}/`);

    expect(withSlash).toEqual(without);
    expect(without.code).not.toBe('route_not_found');
    expect(without.code).not.toBe('method_not_allowed');
  });

  it.each(READS)('answers HEAD as GET, without the body: %s', async (path) => {
    const { accessToken } = await aUser();
    const get = await begin('GET', path, accessToken);
    const getWithoutToken = await begin('GET', path);

    const head = await begin('HEAD', path, accessToken);
    const headWithoutToken = await begin('HEAD', path);

    expect(head).toMatchObject({ status: get.status, type: get.type, isEmpty: true });
    expect(headWithoutToken.status).toBe(getWithoutToken.status);
  });
});
