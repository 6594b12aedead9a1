import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The format of `node --cpu-prof` and of the developer tools of browsers. */
interface Profile {
  nodes: Node[];
  samples: number[];
  /** Microseconds since the sample before. */
  timeDeltas: number[];
}

interface Node {
  id: number;
  callFrame: { functionName: string; url: string; lineNumber: number };
}

const SHOWN = 25;

/** Of nobody: the process sleeps. */
const IDLE = new Set(['(idle)', '(program)']);

/** Which functions, files and packages the time went to, in microseconds for each operation. */
export function summaryOf(file: string, operations: number): string {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as Profile;
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const spent = new Map<Node['callFrame'], number>();
  samples.forEach((id, index) => {
    const frame = frames.get(id);
    if (frame === undefined || IDLE.has(frame.functionName)) return;
    spent.set(frame, (spent.get(frame) ?? 0) + (timeDeltas[index] ?? 0));
  });
  const total = [...spent.values()].reduce((sum, time) => sum + time, 0);
  const by = (nameOf: (frame: Node['callFrame']) => string): string => {
    const sums = new Map<string, number>();
    for (const [frame, time] of spent) {
      const name = nameOf(frame);
      sums.set(name, (sums.get(name) ?? 0) + time);
    }
    return [...sums]
      .sort(([, one], [, other]) => other - one)
      .slice(0, SHOWN)
      .map(([name, time]) => line(time, total, operations, name))
      .join('\n');
  };
  return [
    `\n${file}: ${(total / operations).toFixed(1)} µs of ${operations} operations each\n`,
    'by package or folder',
    by(({ url, functionName }) => packageOf(url, functionName)),
    '\nby file',
    by(({ url, functionName }) => placeOf(url, functionName)),
    '\nby function, its own time',
    by((frame) => {
      const { functionName, url, lineNumber } = frame;
      return `${functionName || '(anonymous)'}  ${placeOf(url, functionName)}:${lineNumber + 1}`;
    }),
    '',
  ].join('\n');
}

const line = (time: number, total: number, operations: number, name: string): string =>
  `${((100 * time) / total).toFixed(1).padStart(6)} %  ${(time / operations).toFixed(2).padStart(7)} µs  ${name}`;

function placeOf(url: string, functionName: string): string {
  if (url === '') return functionName.startsWith('(') ? functionName : '(native)';
  return url.startsWith('file:') ? relative('.', fileURLToPath(url)) : url;
}

function packageOf(url: string, functionName: string): string {
  const place = placeOf(url, functionName);
  const inModules = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(place);
  if (inModules) return inModules[1] ?? place;
  return /^dist\/[^/]+/.exec(place)?.[0] ?? (place.startsWith('node:') ? 'node' : place);
}
