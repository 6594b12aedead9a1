import { mismatch } from './support/contract.js';
import { breaking, document, operations, resolved, type Response } from './support/document.js';

const answers = operations.flatMap(([name, { responses }]) =>
  Object.entries(responses).map(
    ([status, response]) => [`${name} → ${status}`, status, resolved(response)] as const,
  ),
);
const isJson = ({ content }: Response): boolean => content?.['application/json'] !== undefined;
/** What supervisors ask is not counted. */
const unlimited = ['GET /api/health/live', 'GET /api/health/ready'];
const problems = answers.filter(([, status]) => status >= '400');
const successes = answers.filter(([, , response]) => isJson(response));

describe('Every answer of the document', () => {
  it('that is a problem is one of the one shape, and can be traced', () => {
    const wrong = breaking(
      problems,
      ([, , { content, headers }]) =>
        content?.['application/problem+json']?.schema.$ref === '#/components/schemas/Problem' &&
        headers?.['X-Request-Id'] !== undefined,
    );

    expect(wrong).toEqual([]);
  });

  it('shows a problem of its own status and code', () => {
    const wrong = breaking(
      problems.filter(([, status]) => status !== '400'),
      ([, status, { content, description }]) => {
        const shown = content?.['application/problem+json']?.example;
        return (
          mismatch('#/components/schemas/Problem', shown) === undefined &&
          String(shown?.status) === status &&
          description.includes(`\`${shown?.code}\``)
        );
      },
    );

    expect(wrong).toEqual([]);
  });

  it('that Node gives before any handler is there for every operation', () => {
    const early = ['400', '408', '431'];

    const wrong = breaking(operations, ([, { responses }]) =>
      early.every((status) => status in responses),
    );

    expect(wrong).toEqual([]);
  });

  it('that will be another one later says when', () => {
    const temporary = problems.filter(([, status]) => ['429', '503'].includes(status));

    const wrong = breaking(
      temporary,
      ([, , { headers }]) => headers?.['Retry-After'] !== undefined,
    );

    expect(temporary).toHaveLength(2 * operations.length - unlimited.length);
    expect(wrong).toEqual([]);
  });

  it('that is JSON has a named shape, and tells what is left of the limit', () => {
    const wrong = breaking(
      successes,
      ([, , { content, headers }]) =>
        content?.['application/json']?.schema.$ref !== undefined &&
        headers?.['RateLimit-Remaining'] !== undefined,
    );

    expect(successes.length).toBeGreaterThan(20);
    expect(wrong).toEqual(unlimited.map((name) => `${name} → 200`));
  });

  it('refers only to what there is', () => {
    const referred = JSON.stringify(document).match(/(?<="\$ref":")[^"]+/g) ?? [];

    const dangling = new Set(referred.filter((pointer) => !exists(pointer)));

    expect([...dangling]).toEqual([]);
  });
});

function exists(pointer: string): boolean {
  const parts = pointer.split('/').slice(1);
  return (
    undefined !==
    parts.reduce<unknown>(
      (node, part) => (node as Record<string, unknown> | undefined)?.[part],
      document,
    )
  );
}
