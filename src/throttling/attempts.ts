import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { TooManyRequests } from './too-many-requests.js';

/** How many attempts one key has in a stretch of time. */
export interface AttemptLimit {
  name: string;
  attempts: number;
  /** Seconds. */
  within: number;
}

/**
 * Counts what an attacker would repeat: logins, registrations, resets. Kept in PostgreSQL, so that
 * another node, or a restart, is no fresh start.
 */
@Injectable()
export class Attempts {
  private readonly limiters = new Map<string, RateLimiterPostgres>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly config: Config,
  ) {}

  /**
   * Counts one attempt. Counting comes before the attempt itself, so that a hundred at once are
   * counted as a hundred.
   * @throws TooManyRequests
   */
  async take(limit: AttemptLimit, key: string): Promise<void> {
    if (!this.config.rateLimits) return;
    try {
      await this.limiter(limit).consume(digestOf(key));
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new TooManyRequests(refusal.msBeforeNext);
    }
  }

  /** Takes back one attempt that was rightful after all. */
  async giveBack(limit: AttemptLimit, key: string): Promise<void> {
    if (this.config.rateLimits) await this.limiter(limit).reward(digestOf(key));
  }

  /** Starts the count of `key` afresh. */
  async forget(limit: AttemptLimit, key: string): Promise<void> {
    if (this.config.rateLimits) await this.limiter(limit).delete(digestOf(key));
  }

  private limiter({ name, attempts, within }: AttemptLimit): RateLimiterPostgres {
    const existing = this.limiters.get(name);
    if (existing) return existing;
    const limiter = new RateLimiterPostgres({
      storeClient: this.dataSource,
      storeType: 'typeorm',
      tableName: 'attempts',
      tableCreated: true,
      clearExpiredByTimeout: true,
      keyPrefix: name,
      points: attempts,
      duration: within,
    });
    this.limiters.set(name, limiter);
    return limiter;
  }
}

/** Keys hold what people type into a login form, now and then a password; and the column is short. */
const digestOf = (key: string): string => createHash('sha256').update(key).digest('base64url');
