import { drive } from './drive.js';
import { HttpChannel } from './http-channel.js';
import type { Job, LoadResult } from './jobs.js';
import { resume } from './resume.js';
import { command, deliver, fanOut, holdSockets } from './socket-jobs.js';

/** The process that makes the load: one job after the other. */
function run(job: Job): Promise<LoadResult> {
  switch (job.do) {
    case 'requests':
      return request(job);
    case 'commands':
      return command(job);
    case 'deliveries':
      return deliver(job);
    case 'fan out':
      return fanOut(job);
    case 'hold':
      return holdSockets(job);
    case 'resume':
      return resume(job);
  }
}

async function request({
  url,
  connections,
  requests,
  plan,
}: Extract<Job, { do: 'requests' }>): Promise<LoadResult> {
  const opening = Array.from({ length: connections }, () => HttpChannel.open(url));
  const channels = await Promise.all(opening);
  const result = await drive(channels, () => requests, plan);
  for (const channel of channels) channel.close();
  return result;
}

process.on('message', (job: Job) => {
  run(job).then(
    (result) => process.send?.({ result }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
