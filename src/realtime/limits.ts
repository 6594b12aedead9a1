/** What streams allow. Clients read it in asyncapi.yaml; times are milliseconds. */
export const LIMITS = {
  /** Of one user on one node, whatever carries them. */
  streamsPerUser: 20,
  /** The longest frame a client may send. */
  frameBytes: 64 * 1024,
  /** A page of `GET /sync`, as events, and how long it waits for one. */
  syncEvents: 500,
  syncWait: 50_000,
  cursorLength: 200,
  /** People whose presence is asked for at once. */
  presenceAsked: 100,
  /** After which somebody who says nothing more has stopped typing. */
  typingExpiry: 6000,
  /** Between two times the others are told that somebody is typing. */
  typingInterval: 3000,
  /** Before a client that was cut off should come back. */
  retry: 1000,
  /** For the first frame to say who it is. */
  authDeadline: 5000,
  /** Between pings of the server, and without a word before the other side counts as dead. */
  pingInterval: 25_000,
  silence: 60_000,
  /** Commands at once, and a second. */
  burst: 50,
  commandsPerSecond: 20,
  /**
   * Members of a conversation on a node up to whom they are told of each other's presence: a thousand
   * who come online together would be a million events.
   */
  presenceAudience: 100,
  /** A reader that is told what happens, and has this much unread, is cut off. */
  unreadBytes: 1024 * 1024,
} as const;
