/** Trying again would not help. The message says why. */
export class GivenUp extends Error {}
