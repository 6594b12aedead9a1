export const LIMITS = {
  /** Archives that one user may have made; seconds. */
  exports: { attempts: 3, within: 86_400 },
} as const;
