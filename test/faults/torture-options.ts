import type { Run } from './job.js';

export const TORTURE_OPTIONS = {
  seconds: { otherwise: 60, most: 600 },
  cuts: { otherwise: 1000, most: 20_000 },
  writers: { otherwise: 12, most: 64 },
  readers: { otherwise: 40, most: 500 },
  conversations: { otherwise: 190, most: 2000 },
  'database-kills': { otherwise: 0, most: 20 },
  'bus-stops': { otherwise: 0, most: 20 },
};

export type TortureRun = Run<keyof typeof TORTURE_OPTIONS>;
