/** Of the feed, by whatever it is followed. */
export class RealtimeLimitsDto {
  /** Open ones of one user on one node. */
  readonly streams!: number;

  /** A client may be away for so long and still go on from its cursor. */
  readonly resumeSeconds!: number;

  /** To wait, at least, before coming back when a stream has ended. */
  readonly retrySeconds!: number;

  /** In one answer of `GET /sync`. */
  readonly syncEvents!: number;

  /** The longest `wait` of `GET /sync`. */
  readonly syncWaitSeconds!: number;

  /** Of a frame that a client sends. */
  readonly frameBytes!: number;

  /** A socket has so long to say who it is. */
  readonly authSeconds!: number;

  /** Without a word of the client, pongs included, after which a socket is closed. */
  readonly silenceSeconds!: number;

  /** At once, over one socket. */
  readonly commands!: number;
  readonly commandsPerSecond!: number;

  /** A stream with more that is not read is cut off, to go on from its cursor. */
  readonly unreadBytes!: number;

  /** Without another `typing.start`, after which somebody has stopped. */
  readonly typingSeconds!: number;

  /** Users whose presence is asked for at once. */
  readonly presenceAsked!: number;

  /** Members of a conversation up to whom they are told of each other's presence. */
  readonly presenceAudience!: number;
}
