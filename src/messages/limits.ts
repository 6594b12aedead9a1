import { LIMITS as REQUESTS } from '../common/http/limits.js';
import { LONGEST_MESSAGE } from '../config/config.js';

export const LIMITS = {
  /** Whatever the setting says. */
  bodyLength: LONGEST_MESSAGE,
  clientMessageIdLength: REQUESTS.idempotencyKeyLength,
  /** Times that one may mention somebody. */
  mentions: 100,
  /** Messages of one conversation that somebody may delete for themselves. */
  hidden: 1000,
} as const;
