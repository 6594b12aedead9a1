/** What keeps Parley from starting and the operator can mend, in a sentence for them. */
export class CannotStart extends Error {}
