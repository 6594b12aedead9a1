/** What every event of the feed has. */
export class DurableEventDto {
  /**
   * Its place in the feed.
   * @example 'MS4yOTAuMC5hYmNkZWZnaC4xMjM0NTY'
   */
  readonly cursor!: string;

  readonly at!: Date;
}

export class ConversationEventDto extends DurableEventDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a11' */
  readonly conversationId!: string;
}
