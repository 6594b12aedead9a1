import { readdirSync, readFileSync } from 'node:fs';

/** Microseconds in a tick of the clock that Linux counts the time of ended processes in. */
const TICK = 10_000;

/** Microseconds on a processor of all threads since the process started; they are not to end. */
export function cpuOf(pid: number): number {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    return threads.reduce((sum, thread) => sum + nanosecondsOf(pid, thread) / 1000, 0);
  } catch {
    // It has ended.
    return 0;
  }
}

/** The same of a process and all its children, living and ended: a PostgreSQL cluster. */
export function cpuOfFamily(pid: number): number {
  const { buried } = requireStat(pid);
  const children = readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && statOf(Number(name))?.parent === pid,
  );
  const living = [pid, ...children.map(Number)].reduce((sum, one) => sum + cpuOf(one), 0);
  // Who was buried meanwhile was counted in neither place, or in both.
  return requireStat(pid).buried === buried ? living + buried : cpuOfFamily(pid);
}

/** Microseconds that all processors together were busy since boot. */
export function cpuOfMachine(): number {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = line
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

/** The first field is time on a processor, exact where `stat` has ticks. */
const nanosecondsOf = (pid: number, thread: string): number =>
  Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);

function requireStat(pid: number): { buried: number } {
  const stat = statOf(pid);
  if (stat === undefined) throw new Error(`process ${pid} is gone`);
  return stat;
}

/** `buried`: microseconds of children that have ended. */
function statOf(pid: number): { parent: number; buried: number } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name of the program, which may hold anything.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), buried: (Number(fields[13]) + Number(fields[14])) * TICK };
  } catch {
    return undefined;
  }
}
