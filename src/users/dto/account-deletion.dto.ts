import { IsIn } from 'class-validator';
import { Optional, QueryBoolean } from '../../common/http/validation.decorators.js';

export class DeleteAccountQueryDto {
  /** `keep`: what you have written stays, without your name. `delete`: its text and files go as well. */
  @Optional()
  @IsIn(['keep', 'delete'])
  readonly messages: 'keep' | 'delete' = 'keep';

  /** Only say what would go. */
  @Optional()
  @QueryBoolean()
  readonly dryRun: boolean = false;
}

/** So much of one kind. */
export class DeletedKindDto {
  /** Such as `messages`, `attachments`, `groups`, `sessions`. More may be added. */
  readonly kind!: string;

  readonly count!: number;

  /** They stay, without your name. */
  readonly kept!: boolean;
}

/** What a deletion takes, or has taken. */
export class DeletionReceiptDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a10' */
  readonly userId!: string;

  /** Nothing has been changed. */
  readonly dryRun!: boolean;

  /** Null of a dry run. */
  readonly deletedAt!: Date | null;

  readonly messages!: 'keep' | 'delete';

  readonly items!: DeletedKindDto[];
}
