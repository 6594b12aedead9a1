import { spawn } from 'node:child_process';
import { parse } from 'node:path';

/** A system user by number, as spawn() wants it. */
export interface SystemUser {
  uid: number;
  gid: number;
}

interface RunOptions {
  /** Who runs the program; absent: whoever runs Parley. */
  user?: SystemUser | undefined;
  /** Text fed to the program's standard input. */
  input?: string;
}

/** A program that could not be started or ended with an error; the message quotes its output. */
export class ProgramFailed extends Error {}

/** The folder every program is started in: whoever runs it can stand there, unlike in ours. */
export const NEUTRAL_FOLDER = parse(process.execPath).root;

/**
 * The environment of every program started here. PostgreSQL outlives the app and shows its
 * environment to whoever owns the cluster, so the app's secrets must not be in it. Windows adds what
 * its programs need by itself.
 */
export const BARE_ENVIRONMENT: NodeJS.ProcessEnv = {
  LC_ALL: 'C',
  ...(process.platform !== 'win32' && { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' }),
};

/**
 * Runs a program to its end.
 * @returns what it wrote to standard output and standard error
 * @throws ProgramFailed when it cannot be started or its exit code is not 0
 */
export async function runProgram(
  file: string,
  programArguments: readonly string[],
  options: RunOptions = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, programArguments, {
      cwd: NEUTRAL_FOLDER,
      env: BARE_ENVIRONMENT,
      windowsHide: true,
      ...options.user,
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    // A program that dies before it has read its input is reported by its exit code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    child.on('error', (cause) => {
      reject(new ProgramFailed(`${file} could not be run: ${cause.message}`, { cause }));
    });
    child.on('close', (exitCode, signal) => {
      const end = signal ?? `exit code ${String(exitCode)}`;
      if (exitCode === 0) resolve(output);
      else reject(new ProgramFailed(`${file} failed (${end}): ${output.trim()}`));
    });
  });
}
