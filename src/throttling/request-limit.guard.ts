import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { clientAddress } from '../common/http/client-address.js';
import type { Reply, Request } from '../common/http/request.js';
import { IS_UNLIMITED } from '../common/http/unlimited.decorator.js';
import { Config } from '../config/config.js';
import { networkOf } from './network.js';
import { TooManyRequests } from './too-many-requests.js';

const MINUTE = 60;

/**
 * A generous limit for everybody: by user, or by address where there is none yet. Counted in memory,
 * so each node has its own.
 */
@Injectable()
export class RequestLimitGuard implements CanActivate {
  private readonly limiter: RateLimiterMemory | undefined;

  constructor(
    private readonly config: Config,
    private readonly reflector: Reflector,
  ) {
    if (config.rateLimits) {
      this.limiter = new RateLimiterMemory({ points: config.rateLimitPerMinute, duration: MINUTE });
    }
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (!this.limiter || this.isUnlimited(context)) return true;
    const request = context.switchToHttp().getRequest<Request>();
    const reply = context.switchToHttp().getResponse<Reply>();
    const key = request.user?.id ?? networkOf(clientAddress(request));
    const result = await this.limiter.consume(key).catch(refusalOnly);
    void reply.headers({
      'ratelimit-limit': this.config.rateLimitPerMinute,
      'ratelimit-remaining': result.remainingPoints,
      'ratelimit-reset': Math.ceil(result.msBeforeNext / 1000),
    });
    if (result.consumedPoints > this.config.rateLimitPerMinute) {
      throw new TooManyRequests(result.msBeforeNext);
    }
    return true;
  }

  private isUnlimited(context: ExecutionContext): boolean {
    const places = [context.getHandler(), context.getClass()];
    return this.reflector.getAllAndOverride<boolean | undefined>(IS_UNLIMITED, places) === true;
  }
}

/** The library rejects with the same figures it resolves with. */
function refusalOnly(refusal: unknown): RateLimiterRes {
  if (refusal instanceof RateLimiterRes) return refusal;
  throw refusal;
}
