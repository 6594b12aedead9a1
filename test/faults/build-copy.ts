import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A change of the compiled server that takes a promise away. */
export interface PlantedBug {
  file: string;
  /** Stands there once. */
  from: string;
  to: string;
}

/** A copy of the build, so that nobody who builds meanwhile takes it away from under the nodes. */
export function copyBuild(built: string, copy: string): void {
  rmSync(copy, { recursive: true, force: true });
  cpSync(built, copy, { recursive: true });
}

/** Plants a bug that the job must find, in a copy of the build and nowhere else. */
export function plant({ file, from, to }: PlantedBug, copy: string): void {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  if (source.split(from).length !== 2) throw new Error(`"${from}" is not once in ${path}`);
  writeFileSync(path, source.replace(from, to));
}
