import type { Result } from './report.js';
import { isMet, type Verdict } from './verdicts.js';

const ROW = 22;
const LABELS = 470;
const SCALE = 460;
const RIGHT = 90;
const TOP = 60;

/** How many times better or worse than its target a value may be before it leaves the picture. */
const REACH = 10;

/** Every claim as the median of its rounds with its range, beside its target, which all have in one line. */
export function chart(results: readonly Result[]): string {
  const rows = results.flatMap(({ id, verdicts }) => verdicts.map((verdict) => ({ id, verdict })));
  const width = LABELS + SCALE + RIGHT;
  const height = TOP + rows.length * ROW + 20;
  const middle = LABELS + SCALE / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/>
<text x="12" y="24" font-size="16" font-weight="600">Parley beside its limits</text>
<text x="${middle}" y="44" text-anchor="middle" fill="#555">target</text>
<text x="${LABELS}" y="44" fill="#555">${REACH} times worse</text>
<text x="${LABELS + SCALE}" y="44" text-anchor="end" fill="#555">${REACH} times better</text>
<line x1="${middle}" y1="${TOP - 10}" x2="${middle}" y2="${height - 16}" stroke="#999" stroke-dasharray="3 3"/>
${rows.map(({ id, verdict }, index) => row(id, verdict, TOP + index * ROW)).join('\n')}
</svg>
`;
}

function row(id: string, verdict: Verdict, top: number): string {
  const { claim, value, unit } = verdict;
  const y = top + ROW / 2;
  const color = isMet(verdict) ? '#1a7f37' : '#cf222e';
  const [from, at, to] = [value.low, value.median, value.high].map((one) => placeOf(one, verdict));
  return `<text x="12" y="${y + 4}"><tspan font-weight="600">${id}</tspan> ${escaped(claim)}</text>
<line x1="${from}" y1="${y}" x2="${to}" y2="${y}" stroke="${color}" stroke-width="2" opacity="0.4"/>
<circle cx="${at}" cy="${y}" r="5" fill="${color}"/>
<text x="${LABELS + SCALE + 12}" y="${y + 4}">${value.median.toFixed(2)} ${unit}</text>`;
}

/** Better is to the right, whether that is more or less; each step to either side is a factor. */
function placeOf(value: number, { target }: Verdict): string {
  const better =
    'least' in target ? value / target.least : (target.most || 1) / Math.max(value, 1e-9);
  const exponent = Math.log(Math.max(better, 1e-9)) / Math.log(REACH);
  const share = Math.min(1, Math.max(-1, exponent));
  return (LABELS + (SCALE * (1 + share)) / 2).toFixed(1);
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
