import fc from 'fast-check';
import { arbitraryRequest, shown, takesForm } from './support/arbitrary-requests.js';
import { requireContract } from './support/contract.js';
import { operations } from './support/document.js';
import { aCircle, aWorld } from './support/fuzz-world.js';
import { useOwnParley } from './support/parley.js';

/** Whose log has the links to choose a new password. */
const parley = useOwnParley();

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 30);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

/** Enough for each operation to do as asked at least once. */
const MANY_RUNS = 300;

/** As many as a server takes that hashes passwords for each. */
const AT_ONCE = 30;
/** As many as one user may send. */
const FORMS_AT_ONCE = 4;

async function inTurns<In, Out>(
  atOnce: number,
  all: In[],
  work: (each: In) => Promise<Out>,
): Promise<Out[]> {
  const done: Out[] = [];
  for (let from = 0; from < all.length; from += atOnce) {
    done.push(...(await Promise.all(all.slice(from, from + atOnce).map(work))));
  }
  return done;
}

let friends: ReturnType<typeof aCircle> | undefined;
let unchanged: ReturnType<typeof aWorld> | undefined;

/** What is asked of an account may leave nobody who could ask for more: it has people of its own. */
function worldFor(method: string, path: string): ReturnType<typeof aWorld> {
  const own = /^\/api\/(auth|users)\b/.test(path) && method !== 'GET';
  const circle = own ? aCircle(parley.process) : (friends ??= aCircle(parley.process));
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

      const atOnce = takesForm(operation.requestBody) ? FORMS_AT_ONCE : AT_ONCE;
      const answers = inTurns(atOnce, requests, async (request) => {
        const { headers, body } = request;
        const response = await fetch(`${parley.url}${request.path}`, {
          method,
          headers: { ...headers, authorization: `Bearer ${token}` },
          ...(body !== undefined && method !== 'GET' && { body }),
        });
        await requireContract(method, path, response);
        await response.body?.cancel();
        return { status: response.status, request: `${method} ${shown(request)}` };
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
    else expect(never).toEqual([]);
  });
});
