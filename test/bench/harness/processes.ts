import { readdirSync, readFileSync } from 'node:fs';

/** Microseconds in a tick of the clock that Linux counts processor time in. */
const TICK = 10_000;

interface ProcessTimes {
  parent: number;
  /** Microseconds on a processor, of all threads. */
  own: number;
  /** The same of children that have ended. */
  buried: number;
}

/** Microseconds on a processor since it started. */
export const cpuOf = (pid: number): number => timesOf(pid)?.own ?? 0;

/** The same of a process and all its children, living and ended: a PostgreSQL cluster. */
export function cpuOfFamily(pid: number): number {
  const head = timesOf(pid);
  if (head === undefined) throw new Error(`process ${pid} is gone`);
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => timesOf(Number(name)))
    .filter((times) => times?.parent === pid);
  return children.reduce((sum, times) => sum + (times?.own ?? 0), head.own + head.buried);
}

/** Microseconds that all processors together were busy since boot. */
export function cpuOfMachine(): number {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = readFileSync(
    '/proc/stat',
    'utf8',
  )
    .split('\n')[0]!
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return (user + nice + system + irq + softirq) * TICK;
}

/** Bytes of memory that a process has for itself or shares, as the system sees it. */
export function residentMemoryOf(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1] ?? 0) * 1024;
}

/** The second field is the name of the program, which may hold anything. */
function timesOf(pid: number): ProcessTimes | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const ticks = (index: number): number => Number(fields[index]) * TICK;
    return { parent: Number(fields[1]), own: ticks(11) + ticks(12), buried: ticks(13) + ticks(14) };
  } catch {
    return undefined;
  }
}
