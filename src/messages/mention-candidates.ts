import { LIMITS as USERS } from '../users/limits.js';

/** A place in a body where somebody may be mentioned, by this name. */
export interface MentionCandidate {
  /** Of the `@`, in UTF-16 code units. */
  start: number;
  /** In lower case, without the `@`. */
  name: string;
}

const { minUsernameLength: SHORTEST, usernameLength: LONGEST } = USERS;

/**
 * What an address (`https://example.org/@ana`) has after its scheme is passed over; else an `@` and what
 * could be a username. One that stands in a word, as in an e-mail address, is none, and neither is a
 * name that goes on with letters that usernames cannot have, or with another `@`.
 */
const ADDRESS_OR_NAME =
  /:\/\/\S*|(?<![\p{L}\p{M}\p{N}_@])@([A-Za-z0-9][\w.-]*)(?![\p{L}\p{M}\p{N}_@])/gu;

/**
 * Who may be mentioned in a text. Usernames may end in dots, dashes and underscores, and so may
 * sentences: `@ana.` gives `ana.` and then `ana`, for the longest that there is to be taken. Nothing
 * else about the text is known: it has no markup.
 */
export function mentionCandidates(body: string): MentionCandidate[] {
  if (!body.includes('@')) return [];
  return [...body.matchAll(ADDRESS_OR_NAME)].flatMap(({ index, 1: written }) =>
    namesIn(written ?? '').map((name) => ({ start: index, name })),
  );
}

/** The longest first. */
function namesIn(written: string): string[] {
  const least = Math.max(SHORTEST, withoutEnd(written).length);
  const most = Math.min(LONGEST, written.length);
  const name = written.slice(0, most).toLowerCase();
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, cut) =>
    name.slice(0, most - cut),
  );
}

function withoutEnd(written: string): string {
  let end = written.length;
  while (end > 0 && '._-'.includes(written.charAt(end - 1))) end--;
  return written.slice(0, end);
}
