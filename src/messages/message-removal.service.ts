import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/database.js';
import { Feed } from '../feed/feed.js';
import { MessagesRepository } from './messages.repository.js';

export interface RemovedMessage {
  id: string;
  conversationId: string;
  parentId: string | null;
}

/** What has to go along with messages, in the transaction that deletes them. */
export type RemovalStep = (
  messageIds: readonly string[],
  transaction: Transaction,
) => Promise<void>;

/** Deleting messages for everybody, with all that goes along, whoever has it done. */
@Injectable()
export class MessageRemoval {
  private readonly steps: RemovalStep[] = [];

  constructor(
    private readonly messages: MessagesRepository,
    private readonly feed: Feed,
  ) {}

  /** For modules above, of which this one knows nothing. */
  addStep(step: RemovalStep): void {
    this.steps.push(step);
  }

  /**
   * Leaves tombstones, and what they replied to counts them no longer.
   * @param removed locked
   * @param filesKept seconds for which their files, out of reach at once, are still there
   */
  async remove(
    removed: readonly RemovedMessage[],
    transaction: Transaction,
    filesKept = 0,
  ): Promise<void> {
    const ids = removed.map(({ id }) => id);
    await this.messages.delete(ids, filesKept, transaction);
    for (const step of this.steps) await step(ids, transaction);
    await this.tell('message.deleted', removed, transaction);
  }

  /** After one has been put back as it was. */
  undo(restored: RemovedMessage, transaction: Transaction): Promise<void> {
    return this.tell('message.updated', [restored], transaction);
  }

  private async tell(
    type: 'message.deleted' | 'message.updated',
    messages: readonly RemovedMessage[],
    transaction: Transaction,
  ): Promise<void> {
    const parents = new Map(
      messages.flatMap(({ parentId, conversationId }) =>
        parentId === null ? [] : [[parentId, conversationId] as const],
      ),
    );
    if (parents.size > 0) await this.messages.recountReplies([...parents.keys()], transaction);
    await this.feed.append(
      transaction,
      ...messages.map(({ id, conversationId }) => ({ type, conversationId, subjectId: id })),
      ...[...parents].map(([subjectId, conversationId]) => ({
        type: 'message.updated' as const,
        conversationId,
        subjectId,
      })),
    );
  }
}
