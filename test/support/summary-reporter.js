import { writeSync } from 'node:fs';

/** Ends the output with one plain line, e.g. `123 passed, 0 failed`. */
export default class SummaryReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    // A file that could not be run has no tests to count, yet it is a failure.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    process.once('exit', () => writeSync(1, `${numPassedTests} passed, ${failed} failed\n`));
  }
}
