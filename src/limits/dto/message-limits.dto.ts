export class MessageLimitsDto {
  readonly bodyLength!: number;
  readonly clientMessageIdLength!: number;

  /** Of the text to find messages by. */
  readonly searchLength!: number;

  /** Of that text. */
  readonly searchWords!: number;

  /** Places in a message that are shown as found. */
  readonly searchHighlights!: number;

  /** Of one message. */
  readonly attachments!: number;

  /** Times that one message may mention somebody. */
  readonly mentions!: number;

  /** Of a quoted message, as it is shown with one that quotes it. */
  readonly quoteLength!: number;

  /** Different emoji that you may react to one message with. */
  readonly reactionsPerUser!: number;

  /** Different emoji that one message may have as reactions. */
  readonly reactionsPerMessage!: number;

  /** After sending it, in which its author may edit a message. */
  readonly editWindowSeconds!: number | null;

  /** After sending it, in which its author may delete a message for everybody. */
  readonly deleteWindowSeconds!: number | null;

  /** After deleting a message for everybody, in which whoever did may undo it. */
  readonly restoreWindowSeconds!: number;

  /** Of one conversation, that you may delete for yourself. */
  readonly hidden!: number;

  /** That you may have saved. */
  readonly saved!: number;

  /** That you may have scheduled at once, in all conversations together. */
  readonly scheduled!: number;

  /** How far ahead. */
  readonly scheduleAheadSeconds!: number;
}
