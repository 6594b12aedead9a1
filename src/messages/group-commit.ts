import { Injectable } from '@nestjs/common';
import pLimit from 'p-limit';
import { isAway, isUndone, violatedConstraint } from '../common/errors/database-errors.js';
import { Config } from '../config/config.js';
import { SendContended, SendQueueFull } from './messages.errors.js';
import type { Manner } from './send.sql.js';
import type { NewMessage } from './send-request.js';
import { type PendingSend, SendQueue } from './send-queue.js';
import { type SendResult, SendsRepository } from './sends.repository.js';

/** Sends in one statement at most: more of them would save little, and wait for one another longer. */
const MAX_BATCH = 128;

/**
 * Statements at once. The second is for a queue that fills one by itself: two half-full ones would cost
 * PostgreSQL 1.4 times the processor time of a full one, and commit no sooner.
 */
const MAX_UNDER_WAY = 2;

/** Conversations at once that wait for somebody else's lock, each with a connection. */
const MAX_WAITING = 4;

/** A twin commits at most once, so the second attempt already finds it. */
const MAX_ATTEMPTS = 3;
const TWIN_CONSTRAINT = 'messages_sender_id_client_message_id_key';

/**
 * Commits sends in groups (DeWitt et al., 1984, "Implementation techniques for main memory database
 * systems"): those that arrive while others are being committed share the next transaction, and with
 * it one write to disk. There is no timer: with nothing under way, a send goes at once and alone.
 *
 * No group waits for a lock. A conversation that somebody else has locked is committed by itself, and
 * so is each conversation of a group that fails, so that nobody pays for another's send.
 */
@Injectable()
export class GroupCommit {
  private readonly queue = new SendQueue();
  private readonly waiting = pLimit(MAX_WAITING);
  private underWay = 0;

  constructor(
    private readonly sends: SendsRepository,
    private readonly config: Config,
  ) {}

  /** Sends that wait for their turn. */
  get size(): number {
    return this.queue.size;
  }

  /**
   * Resolves once the message is committed, or found to have been.
   * @throws SendQueueFull, SendContended, and what the database throws
   */
  send(message: NewMessage): Promise<SendResult> {
    const { sendQueueLimit } = this.config;
    const isFull =
      this.queue.size >= sendQueueLimit ||
      this.queue.sizeOf(message.conversationId) >= sendQueueLimit / 2;
    if (isFull) return Promise.reject(new SendQueueFull());
    return new Promise((resolve, reject) => {
      this.queue.add({ message, resolve, reject });
      this.start();
    });
  }

  private start(): void {
    while (this.mayStart()) {
      const group = this.queue.take(MAX_BATCH);
      if (group.length === 0) return;
      this.underWay++;
      void this.commit(group);
    }
  }

  private mayStart(): boolean {
    if (this.underWay === 0) return true;
    return this.underWay < MAX_UNDER_WAY && this.queue.size >= MAX_BATCH;
  }

  private async commit(group: PendingSend[]): Promise<void> {
    const { left } = await this.attempt(group, 'skip');
    this.underWay--;
    const others = byConversation(left);
    for (const { message } of group) {
      if (!others.has(message.conversationId)) this.queue.release(message.conversationId);
    }
    this.start();
    for (const [conversationId, sends] of others) {
      void this.waiting(async () => {
        await this.commitAlone(sends, 1);
        this.queue.release(conversationId);
        this.start();
      });
    }
  }

  /** Of one conversation, in the order in which they came. */
  private async commitAlone(sends: PendingSend[], attempt: number): Promise<void> {
    const { left, error } = await this.attempt(sends, 'wait');
    if (left.length === 0) return;
    if (attempt < MAX_ATTEMPTS && mayFindTwin(error)) {
      await this.commitAlone(left, attempt + 1);
    } else if (left.length > 1 && !isAway(error)) {
      for (const send of left) await this.commitAlone([send], 1);
    } else {
      for (const send of left) send.reject(error ?? new SendContended());
    }
  }

  /** @returns those that are to be tried again, since nothing has become of them for certain */
  private async attempt(
    sends: PendingSend[],
    manner: Manner,
  ): Promise<{ left: PendingSend[]; error?: unknown }> {
    try {
      const results = await this.sends.commit(
        sends.map(({ message }) => message),
        manner,
      );
      return { left: sends.filter((send) => !settle(send, results.get(send.message.id), manner)) };
    } catch (error) {
      if (isUndone(error)) return { left: sends, error };
      // They may have been committed: only who sent them can find out, with the same clientMessageId.
      for (const send of sends) send.reject(error);
      return { left: [] };
    }
  }
}

const mayFindTwin = (error: unknown): boolean =>
  error === undefined || violatedConstraint(error) === TWIN_CONSTRAINT;

/** @returns whether it has been answered */
function settle(send: PendingSend, result: SendResult | undefined, manner: Manner): boolean {
  if (result?.outcome === 'repeated' || (result === undefined && manner === 'skip')) return false;
  // Nobody is left out after a wait but who was removed meanwhile.
  send.resolve(result ?? { outcome: 'absent' });
  return true;
}

function byConversation(sends: readonly PendingSend[]): Map<string, PendingSend[]> {
  const groups = new Map<string, PendingSend[]>();
  for (const send of sends) {
    const { conversationId } = send.message;
    groups.set(conversationId, [...(groups.get(conversationId) ?? []), send]);
  }
  return groups;
}
