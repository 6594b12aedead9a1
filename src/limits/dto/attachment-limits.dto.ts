export class AttachmentLimitsDto {
  /** Of one file. */
  readonly bytes!: number;

  /** Of all that you have uploaded together. */
  readonly quotaBytes!: number;

  /** Of a picture: width times height. */
  readonly pixels!: number;
  readonly avifPixels!: number;

  /** Such as `image/*`. Empty: all. */
  readonly typesAllowed!: string[];

  /** Refused, though allowed above. */
  readonly typesDenied!: string[];

  /** Before it is removed one that is not sent waits so long. */
  readonly unsentSeconds!: number;

  /** A link without a token is good for so long. */
  readonly linkSeconds!: number;

  /** Links asked for at once. */
  readonly links!: number;
}
