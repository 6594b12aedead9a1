import { chartOf } from './chart.js';
import type { JobResult } from './job-result.js';
import { escaped, pageOf, tableOf, verdictOf } from './page.js';
import type { Timeline } from './timeline.js';

const LEGEND = [
  ['bad', 'killed, until it is back'],
  ['stop', 'told to stop, until it is back'],
  ['quiet', 'cut'],
  ['p50', 'p50 of acknowledged sends'],
  ['p99', 'p99'],
  ['max', 'longest'],
  ['acked', 'acknowledged'],
  ['doubt', 'outcome unknown, and p50 of how long that took to say'],
] as const;

export function jobPage(result: JobResult, timeline: Timeline | undefined): string {
  const { job, without, at, seconds, machine, invalid, failures, tables } = result;
  const verdict = invalid.length > 0 ? 'invalid' : failures.length > 0 ? 'broken' : 'kept';
  const title = [job, ...without.map((what) => `--without-${what}`)].join(' ');
  const options = Object.entries({ bus: result.bus, ...result.options });
  return pageOf(title, [
    `<p>${verdictOf(verdict)}</p>`,
    `<p class="quiet">${escaped(at)}, ${seconds} s, ${machine.cpus} cores, load ${machine.load[0] ?? ''}<br>`,
    `<code>${escaped(options.map(([name, value]) => `--${name} ${value}`).join(' '))}</code></p>`,
    list('invalid', invalid),
    list('broken', failures),
    timeline ? figure(timeline) : '',
    ...Object.entries(tables).map(
      ([name, table]) => `<h2>${escaped(name)}</h2>\n${figures(table)}`,
    ),
  ]);
}

const list = (verdict: string, reasons: readonly string[]): string =>
  reasons.length === 0
    ? ''
    : `<ul class="${verdict}">${reasons.map((one) => `<li>${escaped(one)}`).join('')}</ul>`;

function figure(timeline: Timeline): string {
  const legend = LEGEND.map(
    ([colour, what]) => `<i style="background: var(--${colour})"></i>${what}`,
  );
  return `<h2>What was away, what sends took, and how many were answered</h2>
<figure>${chartOf(timeline)}
<figcaption>In steps of ${timeline.width / 1000} s.${legend.join('')}</figcaption></figure>`;
}

/** As the terminal has them: a row for each, and its figures, or a single one. */
function figures(table: object): string {
  const rows = Object.entries(table).map(([name, row]: [string, unknown]) => {
    const cells = typeof row === 'object' && row !== null ? row : { value: row };
    const shown = Object.entries(cells).map(([column, value]: [string, unknown]) => [
      column,
      escaped(typeof value === 'object' ? JSON.stringify(value) : value),
    ]);
    return [escaped(name), Object.fromEntries(shown) as Record<string, string>] as const;
  });
  return tableOf(rows);
}
