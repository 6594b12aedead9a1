import { Injectable } from '@nestjs/common';

type Listener = (sessionIds: readonly string[]) => void;

/**
 * Tells whoever keeps something open for a session that it has ended. It stands between auth, which
 * knows, and the streams, which auth need not know.
 */
@Injectable()
export class SessionEnds {
  private readonly listeners = new Set<Listener>();

  /** @returns what ends the listening */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  announce(sessionIds: readonly string[]): void {
    for (const listener of this.listeners) listener(sessionIds);
  }
}
