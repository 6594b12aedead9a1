/** Of the pages: as light or dark as whoever reads them has it. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --text: #1d2530; --quiet: #66717f; --grid: #e2e6eb; --back: #ffffff;
  --good: #1a7f4b; --bad: #c62f2f; --doubt: #b06a00;
  --p50: #2563c9; --p99: #7a4fd0; --max: #b9c0ca; --stop: #128a8a; --acked: #b7cdf0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #dfe5ec; --quiet: #93a0af; --grid: #2b333d; --back: #14181d;
    --good: #4cc38a; --bad: #f2706d; --doubt: #e5a54b;
    --p50: #6ea3f5; --p99: #b394f4; --max: #56616e; --stop: #45b8b8; --acked: #2f4a73;
  }
}
body { font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back);
  max-width: 1060px; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
p.quiet, figcaption { color: var(--quiet); }
a { color: var(--p50); } code { font-size: .9em; }
figure { margin: 0; } svg { width: 100%; height: auto; display: block; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .25rem .8rem .25rem 0; text-align: right; border-bottom: 1px solid var(--grid);
  white-space: nowrap; }
th { font-weight: 500; color: var(--quiet); } th:first-child { text-align: left; color: var(--text); }
.reason { display: block; min-width: 20rem; white-space: normal; text-align: left; }
.kept, .found { color: var(--good); } .broken, .missed { color: var(--bad); }
.invalid, .skipped { color: var(--doubt); }
svg text { font-size: 13px; fill: var(--quiet); text-anchor: end; } svg text.mark { text-anchor: middle; }
.grid { stroke: var(--grid); fill: none; }
path.SIGKILL { fill: var(--bad); } path.SIGTERM { fill: var(--stop); }
path.cut { fill: var(--quiet); opacity: .55; }
.line { fill: none; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.p50 { stroke: var(--p50); } .p99 { stroke: var(--p99); } .max { stroke: var(--max); }
.dots { fill: none; stroke: var(--doubt); stroke-width: 4; stroke-linecap: round; }
path.acked { fill: var(--acked); } path.unknown { fill: var(--doubt); }
figcaption i { display: inline-block; width: .9em; height: .9em; margin: 0 .35em 0 1.2em;
  border-radius: 2px; vertical-align: -.1em; }
`;
