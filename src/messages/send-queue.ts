import type { NewMessage } from './send-request.js';
import type { SendResult } from './sends.repository.js';

/** A send whose sender waits for the answer. */
export interface PendingSend {
  message: NewMessage;
  resolve(result: SendResult): void;
  reject(error: unknown): void;
}

/** Sends that wait for their turn: in order within a conversation, and fair between conversations. */
export class SendQueue {
  /** By conversation; whose turn is next comes first. */
  private readonly waiting = new Map<string, PendingSend[]>();
  /** Conversations that have sends under way: the next ones wait for them. */
  private readonly busy = new Set<string>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  sizeOf(conversationId: string): number {
    return this.waiting.get(conversationId)?.length ?? 0;
  }

  add(send: PendingSend): void {
    const { conversationId } = send.message;
    const own = this.waiting.get(conversationId);
    if (own === undefined) this.waiting.set(conversationId, [send]);
    else own.push(send);
    this.count++;
  }

  /**
   * One of each conversation in turn, until there are enough or none. The conversations are busy until
   * they are released.
   */
  take(limit: number): PendingSend[] {
    const taken: PendingSend[] = [];
    const free = [...this.waiting.keys()].filter((id) => !this.busy.has(id)).slice(0, limit);
    const places = new Map(free.map((id) => [id, 0]));
    while (taken.length < limit && places.size > 0) {
      for (const [id, place] of places) {
        const next = this.waiting.get(id)?.[place];
        if (next === undefined) places.delete(id);
        else if (taken.length < limit) {
          taken.push(next);
          places.set(id, place + 1);
        }
      }
    }
    this.remove(taken);
    return taken;
  }

  release(conversationId: string): void {
    this.busy.delete(conversationId);
  }

  /** What is left of a conversation goes to the end of the line. */
  private remove(taken: readonly PendingSend[]): void {
    const counts = new Map<string, number>();
    for (const { message } of taken) {
      counts.set(message.conversationId, (counts.get(message.conversationId) ?? 0) + 1);
    }
    for (const [id, count] of counts) {
      const rest = this.waiting.get(id)?.slice(count) ?? [];
      this.waiting.delete(id);
      if (rest.length > 0) this.waiting.set(id, rest);
      this.busy.add(id);
    }
    this.count -= taken.length;
  }
}
