import { tmpdir } from 'node:os';
import { JOBS } from './faults/jobs.js';
import { BUILT } from './support/embedded-app.js';

describe('A job that breaks things', () => {
  // Jobs share what specs are made of, and are run too seldom to notice when that changes under them.
  // Times are not looked at: they are the machine's.
  it('runs without a spec file that gives it a server', async () => {
    const run = { options: { trials: 8 }, bus: 'postgres', built: BUILT, out: tmpdir() } as const;

    const findings = await JOBS['revocation']?.run(run);

    expect(findings?.invalid).toEqual([]);
    expect(findings?.failures.filter((failure) => !failure.includes('p99'))).toEqual([]);
  });
});
