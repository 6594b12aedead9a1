import { withBug } from './faults/build-copy.js';
import { JOBS } from './faults/jobs.js';
import { BUILT } from './support/embedded-app.js';

const PLANTED = Object.entries(JOBS).flatMap(([job, { without }]) =>
  Object.entries(without).map(([what, bug]) => ({ job, what, bug })),
);

describe('A bug that a job must find', () => {
  // It takes minutes to see that the job does; that there is anything to find is seen here.
  it.each(PLANTED)('is still one: $job --without-$what', ({ bug }) => {
    expect(() => withBug(bug, BUILT)).not.toThrow();
  });
});
