import { flood } from './flood.js';
import type { Job } from './job.js';
import { latency } from './latency.js';
import { removal } from './removal.js';
import { revocation } from './revocation.js';
import { rolling } from './rolling.js';
import { scheduled } from './scheduled.js';
import { sends } from './sends.js';
import { slowReaders } from './slow-readers.js';
import { torture } from './torture.js';

/** By the names they are run by. */
export const JOBS: Readonly<Record<string, Job>> = {
  sends,
  torture,
  removal,
  revocation,
  'slow-readers': slowReaders,
  latency,
  flood,
  scheduled,
  rolling,
};
