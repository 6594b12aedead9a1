import fc from 'fast-check';
import { arbitraryRequest } from './support/arbitrary-requests.js';
import { requireContract } from './support/contract.js';
import { operations } from './support/document.js';
import { aCircle, aWorld } from './support/fuzz-world.js';
import { useParley } from './support/parley.js';

const parley = useParley();

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 30);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

/** Enough for each operation to do as asked at least once. */
const MANY_RUNS = 300;

/** What chance does not come to: a form, a link from a mail, an archive, somebody banned or asking. */
const OUT_OF_REACH = [
  'PUT /api/users/me/avatar',
  'PUT /api/conversations/{id}/avatar',
  'POST /api/attachments',
  'POST /api/auth/password/reset',
  'GET /api/users/me/export/file',
  'DELETE /api/conversations/{id}/bans/{userId}',
  'POST /api/conversations/{id}/join-requests/{userId}/approve',
  'DELETE /api/conversations/{id}/join-requests/{userId}',
];

/** So many at once as a server takes that hashes passwords for each. */
async function inTurns<In, Out>(all: In[], work: (each: In) => Promise<Out>): Promise<Out[]> {
  const done: Out[] = [];
  for (let from = 0; from < all.length; from += 30) {
    done.push(...(await Promise.all(all.slice(from, from + 30).map(work))));
  }
  return done;
}

let friends: ReturnType<typeof aCircle> | undefined;
let unchanged: ReturnType<typeof aWorld> | undefined;

/** What is asked of an account may leave nobody who could ask for more: it has people of its own. */
function worldFor(method: string, path: string): ReturnType<typeof aWorld> {
  const own = /^\/api\/(auth|users)\b/.test(path) && method !== 'GET';
  const circle = own ? aCircle() : (friends ??= aCircle());
  // Reading leaves a world as it is.
  return method === 'GET' ? (unchanged ??= circle.then(aWorld)) : circle.then(aWorld);
}

const statuses = new Map<string, Set<number>>();

describe(`Requests made up from FUZZ_SEED=${seed}`, () => {
  it.each(operations)(
    'are answered as the document says: %s',
    async (name, operation) => {
      const [method = '', path = ''] = name.split(' ');
      const { token, ...known } = await worldFor(method, path);
      const requests = fc.sample(arbitraryRequest(path, operation, known), { seed, numRuns: RUNS });

      const answers = inTurns(requests, async ({ path: filled, headers, body }) => {
        const response = await fetch(`${parley.url}${filled}`, {
          method,
          headers: {
            ...headers,
            authorization: `Bearer ${token}`,
            ...(body !== undefined && { 'content-type': 'application/json' }),
          },
          ...(body !== undefined && method !== 'GET' && { body }),
        });
        await requireContract(method, path, response);
        await response.body?.cancel();
        return { status: response.status, request: `${method} ${filled} ${body ?? ''}` };
      });

      const failed = (await answers).filter(({ status }) => status >= 500);
      expect(failed).toEqual([]);
      statuses.set(name, new Set((await answers).map(({ status }) => status)));
    },
    30_000 + 200 * RUNS,
  );

  it('get somewhere: operations do as asked at least once', () => {
    const never = [...statuses]
      .filter(([, seen]) => Math.min(...seen) >= 400)
      .map(([name]) => name);

    if (RUNS < MANY_RUNS) expect(never.length).toBeLessThan(operations.length / 3);
    else expect(never.filter((name) => !OUT_OF_REACH.includes(name))).toEqual([]);
  });
});
