import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { until } from './until.js';

/** Connections to the database come and go by themselves. */
const COMING_AND_GOING = 20;

const statusOf = (pid: number, name: string): number =>
  Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) /
  1024;

/** Memory that a process has now. */
export const megabytesOf = (pid: number): number => statusOf(pid, 'VmRSS');

const descriptorsOf = (pid: number): number => readdirSync(`/proc/${pid}/fd`).length;

/** Resolves once a process has let go of the files and sockets that `work` made it open. */
async function untilReleased(pid: number, work: () => Promise<unknown>): Promise<void> {
  const before = descriptorsOf(pid);
  await work();
  await until(() => Promise.resolve(descriptorsOf(pid) < before + COMING_AND_GOING));
}

/** Megabytes by which a process has grown by an attack, once it has let go of all that it opened. */
export async function growthBy(pid: number, attack: () => Promise<unknown>): Promise<number> {
  const before = megabytesOf(pid);
  await untilReleased(pid, attack);
  return megabytesOf(pid) - before;
}

/** Megabytes by which a process was larger at most than it had been before. */
export async function peakDuring(pid: number, work: () => Promise<unknown>): Promise<number> {
  const before = megabytesOf(pid);
  // Forgets the largest so far (Linux, proc_pid_clear_refs(5)).
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
  await work();
  return statusOf(pid, 'VmHWM') - before;
}
