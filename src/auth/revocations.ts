import {
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { SessionEnds } from '../common/http/session-ends.js';
import { PeriodicTask } from '../common/periodic-task.js';
import { Config } from '../config/config.js';
import { SessionsRepository } from './sessions.repository.js';

/** Milliseconds: two looks fit into the second within which other nodes must know. */
const POLL_INTERVAL = 400;

/** Seconds: longer than a transaction may last, so that one that commits late is not missed. */
const OVERLAP = 30;

/**
 * The sessions whose access tokens are no longer good although they have not expired. Kept in memory
 * so that a request costs no query; what another node revoked is read every 400 ms.
 */
@Injectable()
export class Revocations implements OnApplicationBootstrap, OnApplicationShutdown {
  /** By session, when its last access token expires: milliseconds since the epoch. */
  private readonly revoked = new Map<string, number>();
  private readonly polling = new PeriodicTask('Revocations', POLL_INTERVAL, () => this.poll());

  private readAt = performance.now();

  constructor(
    private readonly sessions: SessionsRepository,
    private readonly ends: SessionEnds,
    private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.add(await this.sessions.revokedWithin(this.config.accessTokenTtl + OVERLAP));
    this.polling.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.polling.stop();
  }

  /** Takes effect on this node at once. */
  add(sessionIds: readonly string[]): void {
    const until = Date.now() + (this.config.accessTokenTtl + OVERLAP) * 1000;
    const news = sessionIds.filter((id) => !this.revoked.has(id));
    for (const id of news) this.revoked.set(id, until);
    if (news.length > 0) this.ends.announce(news);
  }

  /** Seconds since they were last read. */
  get age(): number {
    return (performance.now() - this.readAt) / 1000;
  }

  has(sessionId: string): boolean {
    return this.revoked.has(sessionId);
  }

  private async poll(): Promise<void> {
    const began = performance.now();
    this.add(await this.sessions.revokedWithin(OVERLAP));
    this.readAt = began;
    const now = Date.now();
    for (const [id, until] of this.revoked) {
      // In order of insertion, and so of expiry.
      if (until > now) break;
      this.revoked.delete(id);
    }
  }
}
