import type { Rounds } from './rounds.js';
import type { Scenario } from './scenario.js';
import { spreadOf } from './statistics.js';
import { isMet, type Metric, type Verdict } from './verdicts.js';

export interface Result extends Pick<Scenario, 'id' | 'title'> {
  rounds: Rounds;
  verdicts: Verdict[];
}

/** Its name, what it shows, and how many digits of that. */
type Column = [string, Metric, number];

const COLUMNS: Column[] = [
  ['ops/s', (round) => round.throughput, 0],
  ['p50 ms', (round) => round.p50, 2],
  ['p99 ms', (round) => round.p99, 2],
  ['p99.9 ms', (round) => round.p999, 2],
  ['app µs', (round) => round.appCpu, 1],
  ['PG µs', (round) => round.postgresCpu, 1],
  ['load µs', (round) => round.generatorCpu, 1],
  ['statements', (round) => round.statements, 2],
  ['WAL B', (round) => round.walBytes, 0],
  ['MB', (round) => round.memory / 1e6, 0],
  ['others', (round) => round.foreignCpu, 2],
];

/** Medians of each contestant, and what they mean. */
export function printed({ id, title, rounds, verdicts }: Result): string {
  return [
    `\n${id}  ${title}\n`,
    table(measurements(rounds)),
    '',
    table([['', 'claim', 'target', 'median', 'range'], ...verdicts.map(row)]),
    '',
  ].join('\n');
}

/** All claims, in one table. */
export function summary(results: readonly Result[]): string {
  const rows = results.flatMap(({ id, verdicts }) =>
    verdicts.map((verdict) => [id, ...row(verdict)]),
  );
  return `\n${table([['', '', 'claim', 'target', 'median', 'range'], ...rows])}\n`;
}

function measurements(rounds: Rounds): string[][] {
  const special = [
    ...new Set([...rounds.values()].flat().flatMap((round) => Object.keys(round.figures))),
  ];
  const columns: Column[] = [
    ...COLUMNS,
    ...special.map((name): Column => [name, ({ figures }) => figures[name] ?? NaN, 0]),
  ];
  const lines = [...rounds].map(([name, own]) => [
    name,
    ...columns.map(([, metric, digits]) => shown(spreadOf(own.map(metric)).median, digits)),
  ]);
  return [['', ...columns.map(([name]) => name)], ...lines];
}

const shown = (value: number, digits: number): string =>
  Number.isNaN(value) ? '–' : value.toFixed(digits);

function row(verdict: Verdict): string[] {
  const { claim, value, target, unit } = verdict;
  const { median, low, high } = value;
  return [
    isMet(verdict) ? 'ok' : 'MISSED',
    claim,
    'least' in target ? `≥ ${target.least} ${unit}` : `≤ ${target.most} ${unit}`,
    `${median.toFixed(2)} ${unit}`,
    `${low.toFixed(2)} … ${high.toFixed(2)}`,
  ];
}

/** Columns as wide as their widest cell; figures to the right. */
function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return /^[\d.]+$/.test(cell) ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
