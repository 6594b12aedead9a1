import { Id } from './id.decorators.js';

export class IdParams {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10' */
  @Id()
  readonly id!: string;
}
