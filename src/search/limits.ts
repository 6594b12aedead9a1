export const LIMITS = {
  searchLength: 200,
  /** Of a search, those in quotes included. */
  searchWords: 16,
  /** Of one message; what is beyond is found and not shown. */
  highlights: 100,
} as const;
