export const LIMITS = {
  titleLength: 200,
  descriptionLength: 2000,
  searchLength: 200,
  /** Named as a conversation is made; more can be added later, up to the limit of the server. */
  participantsNamed: 1000,
  participantsAdded: 100,
  /** Shown within a conversation; the participants call pages through all. */
  participantsShown: 100,
  slowModeSeconds: 86_400,
  pinnedOrder: 1_000_000,
  /** Counts of unread messages are exact below it; it stands for itself and all that is more. */
  unreadCap: 1000,
  /** How many messages a pointer can be moved back over: those among them of one's own are counted. */
  rewind: 10_000,
} as const;
