import { Injectable } from '@nestjs/common';
import type { Queryable } from '../database/database.js';

/**
 * One module's part in the leaving of a user, within the one transaction of it all. What it returns
 * is called once that has committed.
 */
export type DeletionStep = (
  userId: string,
  transaction: Queryable,
) => Promise<(() => void) | undefined>;

/**
 * Where modules above users say what else has to happen when an account is deleted, so that users
 * need not know them.
 */
@Injectable()
export class AccountDeletion {
  private readonly steps: DeletionStep[] = [];

  addStep(step: DeletionStep): void {
    this.steps.push(step);
  }

  /** @returns what to do after the commit */
  async run(userId: string, transaction: Queryable): Promise<() => void> {
    const afterwards: ((() => void) | undefined)[] = [];
    for (const step of this.steps) afterwards.push(await step(userId, transaction));
    return () => {
      for (const after of afterwards) after?.();
    };
  }
}
