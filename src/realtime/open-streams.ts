import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AuthenticatedUser } from '../common/http/request.js';
import { SessionEnds } from '../common/http/session-ends.js';
import { TokenVerifier } from '../common/http/token-verifier.js';
import { LIMITS } from './limits.js';
import { OpenStream, type StreamEnd } from './open-stream.js';
import { ShuttingDown, TooManyStreams } from './realtime.errors.js';

export type StreamKind = 'websocket' | 'sse';

/** Milliseconds that clients get to take note of the end. */
const FAREWELL = 1500;

/** All streams of this node: no more than so many for a user, and none longer than its session. */
@Injectable()
export class OpenStreams implements OnModuleInit, BeforeApplicationShutdown {
  private readonly byUser = new Map<string, Set<OpenStream>>();
  private readonly bySession = new Map<string, Set<OpenStream>>();
  private readonly kinds = new Map<OpenStream, StreamKind>();
  private isShuttingDown = false;

  constructor(
    private readonly ends: SessionEnds,
    private readonly tokens: TokenVerifier,
  ) {}

  /** Those open, by what carries them. */
  get counts(): Record<StreamKind, number> {
    const counts = { websocket: 0, sse: 0 };
    for (const kind of this.kinds.values()) counts[kind] += 1;
    return counts;
  }

  onModuleInit(): void {
    this.ends.listen((sessionIds) => {
      for (const id of sessionIds) {
        for (const stream of this.bySession.get(id) ?? []) stream.end('session_ended');
      }
    });
  }

  /** Before: the server closes only when all requests have been answered, and streams are requests. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isShuttingDown = true;
    for (const streams of this.byUser.values()) {
      for (const stream of streams) stream.end('shutting_down');
    }
    const deadline = Date.now() + FAREWELL;
    while (this.byUser.size > 0 && Date.now() < deadline) await sleep(10);
  }

  /**
   * @param onEnd ends the stream; whoever gets the admission has to release it in the end
   * @throws TooManyStreams, ShuttingDown, NotAuthenticated where the session has ended meanwhile
   */
  admit(user: AuthenticatedUser, kind: StreamKind, onEnd: (end: StreamEnd) => void): OpenStream {
    if (this.isShuttingDown) throw new ShuttingDown();
    if ((this.byUser.get(user.id)?.size ?? 0) >= LIMITS.streamsPerUser)
      throw new TooManyStreams(LIMITS.streamsPerUser);
    this.tokens.requireLive(user);
    const stream = new OpenStream(user, onEnd, () => {
      this.kinds.delete(stream);
      remove(this.byUser, user.id, stream);
      remove(this.bySession, user.sessionId, stream);
    });
    this.kinds.set(stream, kind);
    add(this.byUser, user.id, stream);
    add(this.bySession, user.sessionId, stream);
    return stream;
  }
}

function add<T>(sets: Map<string, Set<T>>, key: string, item: T): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(item));
}

function remove<T>(sets: Map<string, Set<T>>, key: string, item: T): void {
  const set = sets.get(key);
  set?.delete(item);
  if (set?.size === 0) sets.delete(key);
}
