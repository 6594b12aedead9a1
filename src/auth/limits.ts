/** Attempts within so many seconds, and how many seconds things are good for. */
export const LIMITS = {
  /** Failures of all accounts from one address, and of one account from all addresses. */
  failedLogins: { attempts: 100, within: 900 },
  /** Wrong guesses of one's own password, to change it. */
  wrongPasswords: { attempts: 10, within: 900 },
  resetRequests: { attempts: 5, within: 3600 },
  /** Of both calls that have to do with resetting, each by address. */
  resetCalls: { attempts: 20, within: 3600 },
  /** After a login in which the password need not be given again. */
  passwordFresh: 900,
  resetLinkTtl: 3600,
  /** From the answer to the request that a ticket is for. */
  ticketTtl: 60,
} as const;
