import type { Fault } from './messages.js';
import type { Bucket, Timeline } from './timeline.js';

/** Of the plots, in the units of the drawing. */
const LEFT = 90;
const RIGHT = 1000;
const LANE = 24;
const LATENCIES = 230;
const COUNTS = 90;
const GAP = 36;

/** Seconds between two marks below. */
const STEPS = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600];
const MOST_MARKS = 12;

type Place = (value: number) => number;

const rounded = (value: number): number => Math.round(value * 10) / 10;

const linear =
  (from: number, to: number, start: number, end: number): Place =>
  (value) =>
    rounded(start + ((value - from) / Math.max(1, to - from)) * (end - start));

/** What was away when, what sends took and how many came to nothing, one below the other. */
export function chartOf(timeline: Timeline): string {
  const { startedAt, endedAt, faults, buckets, width } = timeline;
  const lanes = [...new Set(faults.map(({ on }) => on))].sort();
  const latencies = lanes.length * LANE + GAP;
  const counts = latencies + LATENCIES + GAP;
  const bottom = counts + COUNTS;
  const x = linear(startedAt, endedAt, LEFT, RIGHT);
  const middleOf: Place = (index) => x(Math.min(endedAt, startedAt + (index + 0.5) * width));
  const parts = [
    marks(endedAt - startedAt, (seconds) => x(startedAt + seconds * 1000), bottom),
    ...lanes.map((on, index) => {
      const own = faults.filter((fault) => fault.on === on);
      return lane(on, own, x, index * LANE);
    }),
    latenciesOf(buckets, middleOf, latencies),
    countsOf(timeline, x, counts),
  ];
  return `<svg viewBox="0 0 ${RIGHT + 12} ${bottom + 28}" role="img">\n${parts.join('\n')}\n</svg>`;
}

function marks(span: number, x: Place, bottom: number): string {
  const seconds = span / 1000;
  const step = STEPS.find((one) => seconds / one <= MOST_MARKS) ?? 900;
  const times = Array.from({ length: Math.floor(seconds / step) + 1 }, (_, index) => index * step);
  return times
    .map((time) => {
      const label = `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`;
      const line = `<path class="grid" d="M${x(time)} 0V${bottom}"/>`;
      return `${line}<text class="mark" x="${x(time)}" y="${bottom + 18}">${label}</text>`;
    })
    .join('');
}

/** Places that are drawn over each other are drawn once: thousands of cuts are not thousands of marks. */
function lane(on: string, faults: readonly Fault[], x: Place, top: number): string {
  const kinds = [...new Set(faults.map(({ what }) => what))];
  const paths = kinds.map((kind) => {
    const bars = faults
      .filter(({ what }) => what === kind)
      .map(({ at, until }) => {
        const wide = rounded(Math.max(1.5, x(until) - x(at)));
        return `M${x(at)} ${top + 4}h${wide}v${LANE - 8}h${-wide}z`;
      });
    return `<path class="${kind}" d="${[...new Set(bars)].join('')}"/>`;
  });
  return `<text x="${LEFT - 10}" y="${top + LANE / 2 + 4}">${on}</text>${paths.join('')}`;
}

function latenciesOf(buckets: readonly Bucket[], x: Place, top: number): string {
  const slowest = buckets.flatMap(({ acked, unknown }) => [acked.max, unknown.max]);
  const decades = Math.max(1, Math.ceil(Math.log10(Math.max(1, ...slowest.filter(Boolean)))));
  const y: Place = (milliseconds) =>
    linear(0, decades, top + LATENCIES, top)(Math.log10(Math.max(1, milliseconds)));
  const grid = Array.from({ length: decades + 1 }, (_, decade) => {
    const label = decade < 3 ? `${10 ** decade} ms` : `${10 ** (decade - 3)} s`;
    const line = `<path class="grid" d="M${LEFT} ${y(10 ** decade)}H${RIGHT}"/>`;
    return `${line}<text x="${LEFT - 10}" y="${y(10 ** decade) + 4}">${label}</text>`;
  });
  const lines = (['p50', 'p99', 'max'] as const).map((of) => {
    const line = lineOf(
      buckets.map(({ acked }, index) => [x(index), acked[of]]),
      y,
    );
    return `<path class="line ${of}" d="${line}"/>`;
  });
  const dots = buckets
    .map(({ unknown: { p50 } }, index) => (p50 >= 0 ? `M${x(index)} ${y(p50)}h0` : ''))
    .join('');
  return [...grid, ...lines, `<path class="dots" d="${dots}"/>`].join('');
}

/** With gaps, where there is nothing to show. */
function lineOf(points: readonly (readonly [number, number])[], y: Place): string {
  let isOpen = false;
  return points
    .map(([x, value]) => {
      const move = isOpen ? 'L' : 'M';
      isOpen = !Number.isNaN(value);
      if (!isOpen) return '';
      // One that stands alone is seen as a dot.
      return `${move}${x} ${y(value)}h0`;
    })
    .join('');
}

/** Acknowledged below, and on top of them those that came to nothing. */
function countsOf({ buckets, startedAt, endedAt, width }: Timeline, x: Place, top: number): string {
  const most = Math.max(1, ...buckets.map(({ acked, unknown }) => acked.count + unknown.count));
  const bottom = top + COUNTS;
  const y = linear(0, most, bottom, top);
  const bars = (of: (bucket: Bucket) => [from: number, to: number]): string =>
    buckets
      .map((bucket, index) => {
        const [from, to] = of(bucket);
        const left = x(startedAt + index * width);
        const right = x(Math.min(endedAt, startedAt + (index + 1) * width));
        return from === to ? '' : `M${left} ${y(from)}H${right}V${y(to)}H${left}z`;
      })
      .join('');
  const acked = bars(({ acked: { count } }) => [0, count]);
  const unknown = bars((one) => [one.acked.count, one.acked.count + one.unknown.count]);
  return [
    `<path class="grid" d="M${LEFT} ${top}H${RIGHT}M${LEFT} ${bottom}H${RIGHT}"/>`,
    `<text x="${LEFT - 10}" y="${top + 4}">${most}</text>`,
    `<text x="${LEFT - 10}" y="${bottom + 4}">0</text>`,
    `<path class="acked" d="${acked}"/><path class="unknown" d="${unknown}"/>`,
  ].join('');
}
