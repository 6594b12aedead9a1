import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Change {
  file: string;
  /** Stands there once. */
  from: string;
  to: string;
}

/** What takes a promise away from the compiled server: a change, or some that do it together. */
export type PlantedBug = Change | readonly Change[];

/** A copy of the build, so that nobody who builds meanwhile takes it away from under the nodes. */
export function copyBuild(built: string, copy: string): void {
  rmSync(copy, { recursive: true, force: true });
  cpSync(built, copy, { recursive: true });
}

/** Plants a bug that the job must find, in a copy of the build and nowhere else. */
export function plant(bug: PlantedBug, copy: string): void {
  for (const [path, source] of withBug(bug, copy)) writeFileSync(path, source);
}

/**
 * @returns the sources of a build as the bug changes them, by path
 * @throws Error where the build is no longer what the bug was written for
 */
export function withBug(bug: PlantedBug, built: string): Map<string, string> {
  const changes: readonly Change[] = 'file' in bug ? [bug] : bug;
  const sources = new Map<string, string>();
  for (const { file, from, to } of changes) {
    const path = join(built, file);
    const source = sources.get(path) ?? readFileSync(path, 'utf8');
    if (source.split(from).length !== 2) throw new Error(`"${from}" is not once in ${path}`);
    // By a function: `$` means nothing in what it returns.
    sources.set(
      path,
      source.replace(from, () => to),
    );
  }
  return sources;
}
