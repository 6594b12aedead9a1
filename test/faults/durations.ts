/** Milliseconds, as they are reported. */
export interface Durations {
  count: number;
  p50: number;
  p99: number;
  max: number;
}

export function durationsOf(samples: readonly number[]): Durations {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number): number =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN);
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1) };
}

const rounded = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;
