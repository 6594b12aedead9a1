import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT } from './exit.js';
import type { JobResult } from './job-result.js';
import type { Step } from './suites.js';

/** Of a planted bug: whether it was found. Skipped is what wants something that is not installed. */
type Verdict = 'kept' | 'broken' | 'found' | 'missed' | 'invalid' | 'skipped';

export interface StepResult extends Step {
  verdict: Verdict;
  seconds: number;
  failures: readonly string[];
  invalid: readonly string[];
  /** Of its journals, its result and what it printed; in that of the whole. */
  folder: string;
  hasPage: boolean;
}

const MAIN = join(import.meta.dirname, 'main.js');

/** In a process of its own, so that nothing a job leaves behind is there in the next. */
export async function runStep(step: Step, out: string, folder: string): Promise<StepResult> {
  const first = await attempt(step, out, folder);
  return isWorthRepeating(first) ? attempt(step, out, `${folder}-again`) : first;
}

/** Nothing was broken, which may be chance. Never where something was found: it would not be told of. */
function isWorthRepeating({ verdict, hasPage, failures, isPlanted }: StepResult): boolean {
  return verdict === 'invalid' && hasPage && (isPlanted || failures.length === 0);
}

async function attempt(step: Step, out: string, folder: string): Promise<StepResult> {
  const own = join(out, folder);
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  const log = openSync(join(own, 'output.log'), 'w');
  const startedAt = Date.now();
  const args = [MAIN, ...step.command.split(' '), '--out', own];
  const child = spawn(process.execPath, args, { stdio: ['ignore', log, log] });
  const [code] = (await once(child, 'exit')) as [number | null];
  closeSync(log);
  const result = resultIn(own);
  const verdict = verdictOf(code, result, step);
  const silence = verdict === 'invalid' ? [`ended with ${code ?? 'a signal'}: see output.log`] : [];
  return {
    ...step,
    verdict,
    seconds: Math.round((Date.now() - startedAt) / 1000),
    failures: result?.failures ?? [],
    invalid: result?.invalid ?? silence,
    folder,
    hasPage: existsSync(join(own, 'report.html')),
  };
}

function resultIn(folder: string): JobResult | undefined {
  const file = join(folder, 'result.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as JobResult) : undefined;
}

/** A job that fails itself may end with any code, but has no result. */
function verdictOf(
  code: number | null,
  result: JobResult | undefined,
  { isPlanted }: Step,
): Verdict {
  if (result === undefined) return code === EXIT.kept ? 'skipped' : 'invalid';
  if (code === EXIT.kept) return isPlanted ? 'missed' : 'kept';
  if (code === EXIT.broken) return isPlanted ? 'found' : 'broken';
  return 'invalid';
}
