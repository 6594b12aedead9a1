import { IsInt, Max, Min } from 'class-validator';

export class MoveReadPointerDto {
  /**
   * Up to the message with this `seq`. It never moves a pointer back.
   * @example 42
   */
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly seq!: number;
}

export class MarkUnreadDto {
  /**
   * The first message that is to be unread. Where it is unread already nothing changes; at most
   * 10,000 messages back.
   * @example 41
   */
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly seq!: number;
}

/** How far you have come in a conversation. */
export class ReadStateDto {
  /** @example 41 */
  readonly lastReadSeq!: number;

  /** @example 42 */
  readonly lastDeliveredSeq!: number;

  /**
   * Messages of others that you have not read, without deleted ones. Exact to 999.
   * @example 1
   */
  readonly unreadCount!: number;

  /** There may be more: `unreadCount` is 1000 and stands for that many or more. */
  readonly unreadCapped!: boolean;

  /**
   * Those of them that mention you. Exact to 999; 1000 stands for that many or more.
   * @example 0
   */
  readonly unreadMentions!: number;
}

/** What you have not read in several conversations. */
export class UnreadCountsDto {
  /**
   * The sum of what each of them shows.
   * @example 7
   */
  readonly unreadCount!: number;

  /** At least one of them shows 1000 for more, so it may be more than that. */
  readonly unreadCapped!: boolean;

  /**
   * How many of them have something unread.
   * @example 2
   */
  readonly conversationCount!: number;
}

/** What a badge would say: conversations that are neither archived, hidden nor muted. */
export class UnreadTotalDto extends UnreadCountsDto {
  /** Of the conversations that you have muted, and neither archived nor hidden. */
  readonly muted!: UnreadCountsDto;
}
