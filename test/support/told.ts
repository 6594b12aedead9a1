import { mismatch } from './contract.js';

/** What the server told this spec file that the document does not know. */
const violations: string[] = [];

/** Holds what a stream tells to the schema of its own type. Fails the test at its end: nobody awaits a frame. */
export function requireTold(frame: unknown): void {
  const problem = mismatch('#/components/schemas/ServerFrame', frame);
  if (problem !== undefined) violations.push(`${problem}\n${JSON.stringify(frame)}`);
}

function requireNone(): void {
  const found = violations.splice(0);
  if (found.length > 0) throw new Error(`not in the document: ${found.join('\n')}`);
}

// The jobs of test/faults are not run by Jest.
if (typeof afterEach === 'function') afterEach(requireNone);
else process.once('exit', requireNone);
