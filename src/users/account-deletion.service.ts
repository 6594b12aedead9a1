import { Injectable } from '@nestjs/common';
import type { Queryable, Transaction } from '../database/database.js';

/** What becomes of what the user has written. */
export interface DeletionChoice {
  messages: 'keep' | 'delete';
}

/**
 * One module's part in the leaving of a user, within the one transaction of it all. What it returns
 * is called once that has committed.
 */
export type DeletionStep = (
  userId: string,
  transaction: Transaction,
  choice: DeletionChoice,
) => Promise<(() => void) | undefined>;

/** How many things of one kind a user has, for the receipt. */
interface DeletionCount {
  kind: string;
  count: (userId: string, on: Queryable) => Promise<number>;
  isKept: (choice: DeletionChoice) => boolean;
}

/** What goes, or stays without a name. */
export interface CountedKind {
  kind: string;
  count: number;
  kept: boolean;
}

/**
 * Where modules above users say what else has to happen when an account is deleted, so that users
 * need not know them.
 */
@Injectable()
export class AccountDeletion {
  private readonly steps: DeletionStep[] = [];
  private readonly counts: DeletionCount[] = [];

  addStep(step: DeletionStep): void {
    this.steps.push(step);
  }

  /**
   * @param kind in the plural, as the receipt names it
   * @param sql selects the `count` of what user `$1` has
   */
  addCount(kind: string, sql: string, isKept: DeletionCount['isKept'] = () => false): void {
    const count = async (userId: string, on: Queryable): Promise<number> => {
      const [row] = await on.query<{ count: string }>(sql, [userId]);
      return Number(row?.count ?? 0);
    };
    this.counts.push({ kind, count, isKept });
  }

  /** Before it runs: afterwards there is nothing to count. */
  async count(userId: string, choice: DeletionChoice, on: Queryable): Promise<CountedKind[]> {
    const counted: CountedKind[] = [];
    for (const { kind, count, isKept } of this.counts) {
      counted.push({ kind, count: await count(userId, on), kept: isKept(choice) });
    }
    return counted;
  }

  /** @returns what to do after the commit */
  async run(userId: string, transaction: Transaction, choice: DeletionChoice): Promise<() => void> {
    const afterwards: ((() => void) | undefined)[] = [];
    for (const step of this.steps) afterwards.push(await step(userId, transaction, choice));
    return () => {
      for (const after of afterwards) after?.();
    };
  }
}
