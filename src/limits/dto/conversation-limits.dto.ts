export class ConversationLimitsDto {
  readonly titleLength!: number;
  readonly descriptionLength!: number;

  /** Of the text to find conversations by. */
  readonly searchLength!: number;

  /** Of a group. */
  readonly participants!: number;

  /** Named as a conversation is made. */
  readonly participantsNamed!: number;

  /** Added at once. */
  readonly participantsAdded!: number;

  /** Shown within a conversation; `GET /conversations/{id}/participants` has all. */
  readonly participantsShown!: number;

  /** Of one conversation. */
  readonly pinnedMessages!: number;

  readonly slowModeSeconds!: number;

  /** The greatest `pinnedOrder`. */
  readonly pinnedOrder!: number;

  /** `unreadCount` is exact below it; it stands for itself and all that is more. */
  readonly unreadCap!: number;

  /** How many messages back can be marked as unread. */
  readonly rewind!: number;
}

export class InviteLimitsDto {
  /** Good ones of one group. */
  readonly invites!: number;

  readonly minLifetimeSeconds!: number;
  readonly lifetimeSeconds!: number;

  /** The greatest `maxUses`. */
  readonly uses!: number;
}
