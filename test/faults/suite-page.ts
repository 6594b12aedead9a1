import { escaped, pageOf, tableOf, verdictOf } from './page.js';
import type { StepResult } from './run-step.js';

/** Links to the page of each run; to what was printed, where one failed before it had a result. */
export function suitePage(suite: string, results: readonly StepResult[]): string {
  const rows = results.map(({ command, verdict, seconds, failures, invalid, folder, hasPage }) => {
    const page = `${folder}/${hasPage ? 'report.html' : 'output.log'}`;
    const [reason = ''] = [...invalid, ...failures];
    return [
      `<a href="${escaped(page)}">${escaped(command)}</a>`,
      {
        verdict: verdictOf(verdict),
        seconds: String(seconds),
        reason: `<span class="reason">${escaped(reason)}</span>`,
      },
    ] as const;
  });
  return pageOf(`faults: ${suite}`, [tableOf(rows)]);
}
