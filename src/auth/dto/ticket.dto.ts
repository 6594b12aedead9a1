/** Opens one stream, once. */
export class TicketDto {
  /** @example 'aGkgdGhlcmUsIHRoaXMgaXMgYSB0aWNrZXQ' */
  readonly ticket!: string;

  /**
   * Seconds until it is too late to use it.
   * @example 60
   */
  readonly expiresIn!: number;
}
