import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

/** Loaded into every server that is measured, before the server itself. It sleeps until asked. */
export type InsideRequest =
  { do: 'collect garbage' } | { do: 'start profile' } | { do: 'stop profile'; file: string };

export interface InsideAnswer {
  inside: 'done';
}

const session = new Session();

async function obey(request: InsideRequest): Promise<void> {
  switch (request.do) {
    case 'collect garbage':
      globalThis.gc?.();
      break;
    case 'start profile':
      session.connect();
      await session.post('Profiler.enable');
      await session.post('Profiler.setSamplingInterval', { interval: 500 });
      await session.post('Profiler.start');
      break;
    case 'stop profile': {
      const { profile } = await session.post('Profiler.stop');
      writeFileSync(request.file, JSON.stringify(profile));
      session.disconnect();
      break;
    }
  }
}

process.on('message', ({ inside }: { inside: InsideRequest }) => {
  void obey(inside).then(() => process.send?.({ inside: 'done' } satisfies InsideAnswer));
});
// Whoever measures has gone without saying so.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// A server that has nothing left to do may end.
process.channel?.unref();
