import { drive, randomOf } from './drive.js';
import { HttpChannel } from './http-channel.js';
import type { Job, LoadResult } from './jobs.js';

/** The process that makes the load: one job after the other. */
async function run(job: Job): Promise<LoadResult> {
  switch (job.do) {
    case 'requests': {
      const channels = await Promise.all(
        Array.from({ length: job.connections }, () => HttpChannel.open(job.url)),
      );
      const result = await drive(channels, randomOf(job.requests), job.plan);
      for (const channel of channels) channel.close();
      return result;
    }
    case 'commands':
      throw new Error('not yet');
  }
}

process.on('message', (job: Job) => {
  run(job).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
