export const LIMITS = {
  /** That are good, of one group. */
  invites: 100,
  /** Seconds. */
  minLifetime: 60,
  lifetime: 365 * 86_400,
  uses: 100_000,
} as const;
