import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Job, LoadResult } from './jobs.js';

type Answer = { result: LoadResult } | { error: string };

/** Makes load from a process of its own, which stays the same, and warm, for the whole run. */
export class Generator {
  private readonly child: ChildProcess = fork(join(import.meta.dirname, 'worker.js'));

  async run(job: Job): Promise<LoadResult> {
    this.child.send(job);
    const [answer] = (await once(this.child, 'message')) as [Answer];
    if ('error' in answer) throw new Error(answer.error);
    return answer.result;
  }

  async stop(): Promise<void> {
    const exit = once(this.child, 'exit');
    this.child.kill();
    await exit;
  }
}
