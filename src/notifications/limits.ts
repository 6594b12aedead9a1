export const LIMITS = {
  /** Counts of what is not seen are exact below it; it stands for itself and all that is more. */
  unseenCap: 1000,
} as const;
