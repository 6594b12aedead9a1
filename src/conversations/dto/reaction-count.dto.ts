/** How many have reacted with one emoji. */
export class ReactionCountDto {
  /**
   * Fully qualified, as Unicode recommends it for interchange.
   * @example '👍'
   */
  readonly emoji!: string;

  /** @example 3 */
  readonly count!: number;

  /** Whether you are one of them. */
  readonly mine!: boolean;
}
