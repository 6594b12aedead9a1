import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Reply, Request } from '../common/http/request.js';
import { Config } from '../config/config.js';
import { addressKey } from './address-key.js';
import { TooManyRequests } from './too-many-requests.js';

const MINUTE = 60;

/**
 * A generous limit for everybody: by user, or by address where there is none yet. Counted in memory,
 * so each node has its own.
 */
@Injectable()
export class RequestLimitGuard implements CanActivate {
  private readonly limiter: RateLimiterMemory | undefined;

  constructor(private readonly config: Config) {
    if (config.rateLimits) {
      this.limiter = new RateLimiterMemory({ points: config.rateLimitPerMinute, duration: MINUTE });
    }
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (!this.limiter) return true;
    const request = context.switchToHttp().getRequest<Request>();
    const reply = context.switchToHttp().getResponse<Reply>();
    const key = request.user?.id ?? addressKey(request.ip);
    const result = await this.limiter.consume(key).catch(refusalOnly);
    const reset = Math.ceil(result.msBeforeNext / 1000);
    void reply.headers({
      'ratelimit-limit': this.config.rateLimitPerMinute,
      'ratelimit-remaining': result.remainingPoints,
      'ratelimit-reset': reset,
    });
    if (result.consumedPoints > this.config.rateLimitPerMinute) throw new TooManyRequests(reset);
    return true;
  }
}

/** The library rejects with the same figures it resolves with. */
function refusalOnly(refusal: unknown): RateLimiterRes {
  if (refusal instanceof RateLimiterRes) return refusal;
  throw refusal;
}
