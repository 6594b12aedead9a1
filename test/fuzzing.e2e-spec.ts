import fc from 'fast-check';
import { arbitraryRequest } from './support/arbitrary-requests.js';
import { requireContract } from './support/contract.js';
import { operations } from './support/document.js';
import { aGroup, aMessage, users } from './support/given.js';
import { useParley } from './support/parley.js';

const parley = useParley();

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 30);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

const statuses = new Map<string, Set<number>>();

describe(`Requests made up from FUZZ_SEED=${seed}`, () => {
  it.each(operations)(
    'are answered as the document says: %s',
    async (name, operation) => {
      const [method = '', path = ''] = name.split(' ');
      const [ana, ben] = await users('ana', 'ben');
      const { id: conversation } = await aGroup(ana, [ben]);
      const { id: message } = await aMessage(ana, { id: conversation });
      const ids = { user: ben.id, conversation, message };
      const requests = fc.sample(arbitraryRequest(path, operation, ids), { seed, numRuns: RUNS });

      const answers = requests.map(async ({ path: filled, headers, body }) => {
        const response = await fetch(`${parley.url}${filled}`, {
          method,
          headers: {
            ...headers,
            authorization: `Bearer ${ana.accessToken}`,
            ...(body !== undefined && { 'content-type': 'application/json' }),
          },
          ...(body !== undefined && method !== 'GET' && { body }),
        });
        await requireContract(method, path, response);
        return { status: response.status, request: `${method} ${filled} ${body ?? ''}` };
      });

      const failed = (await Promise.all(answers)).filter(({ status }) => status >= 500);
      expect(failed).toEqual([]);
      statuses.set(name, new Set((await Promise.all(answers)).map(({ status }) => status)));
    },
    30_000,
  );

  it('get somewhere: most operations do as asked at least once', () => {
    const never = [...statuses]
      .filter(([, seen]) => Math.min(...seen) >= 400)
      .map(([name]) => name);

    expect(never.length).toBeLessThan(operations.length / 2);
  });
});
