import { PageDto } from '../../common/http/page.dto.js';

/** A text that a message has or had. */
export class MessageVersionDto {
  /**
   * That of the message when it got this text.
   * @example 2
   */
  readonly version!: number;

  /** @example 'See you at seven.' */
  readonly body!: string;

  /**
   * When it was sent or edited.
   * @example '2026-01-31T09:30:00.000Z'
   */
  readonly writtenAt!: Date;
}

/** A page of texts, the newest first. */
export class MessageVersionPageDto extends PageDto {
  readonly items!: MessageVersionDto[];
}
