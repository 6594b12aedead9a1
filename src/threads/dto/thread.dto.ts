import { IsInt, Max, Min } from 'class-validator';
import { PageDto, PageQueryDto } from '../../common/http/page.dto.js';
import { Optional, QueryBoolean } from '../../common/http/validation.decorators.js';
import { MessageDto } from '../../conversations/dto/message.dto.js';

/** A thread as you have it. */
export class ThreadDto {
  /** That it began with. */
  readonly message!: MessageDto;

  readonly following!: boolean;

  /**
   * Replies up to here you have read, a `seq` of the conversation. Null where you do not follow it.
   * @example 42
   */
  readonly lastReadSeq!: number | null;

  /**
   * Replies of others that you have not read, without deleted ones. Exact to 999; 0 where you do not
   * follow it.
   * @example 1
   */
  readonly unreadCount!: number;

  /** There may be more: `unreadCount` is 1000 and stands for that many or more. */
  readonly unreadCapped!: boolean;
}

/** A page of them, most recently replied to first. */
export class ThreadPageDto extends PageDto {
  readonly items!: ThreadDto[];
}

export class ListThreadsDto extends PageQueryDto {
  /** Only threads with replies that you have not read, or only those without. */
  @Optional()
  @QueryBoolean()
  readonly unread?: boolean;
}

export class MoveThreadPointerDto {
  /**
   * Up to the message of the conversation with this `seq`. It never moves the pointer back.
   * @example 42
   */
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  readonly seq!: number;
}
