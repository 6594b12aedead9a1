export const LIMITS = {
  minUsernameLength: 3,
  usernameLength: 32,
  displayNameLength: 64,
  bioLength: 500,
  emailLength: 254,
  passwordLength: 256,
  /** Of the text to find people by. */
  searchLength: 64,
  /** By address; seconds. */
  registrations: { attempts: 30, within: 3600 },
} as const;
