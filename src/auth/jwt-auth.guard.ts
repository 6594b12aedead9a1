import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { ACCEPTS_TICKET } from '../common/http/accepts-ticket.decorator.js';
import { bearerToken } from '../common/http/bearer-token.js';
import { IS_PUBLIC } from '../common/http/public.decorator.js';
import type { Request } from '../common/http/request.js';
import { TokenVerifier } from '../common/http/token-verifier.js';
import { NotAuthenticated } from './auth.errors.js';

/** Every handler needs a valid access token, but for those marked `@Public()`. */
@Injectable()
export class JwtAuthGuard extends AuthGuard('jwt') {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: TokenVerifier,
  ) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.is(IS_PUBLIC, context)) return true;
    const request = context.switchToHttp().getRequest<Request>();
    const { ticket } = request.query as { ticket?: unknown };
    const hasTicket = request.headers.authorization === undefined && typeof ticket === 'string';
    if (hasTicket && this.is(ACCEPTS_TICKET, context)) {
      request.user = await this.tokens.redeem(ticket);
      return true;
    }
    const known = this.tokens.recall(bearerToken(request.headers) ?? '');
    if (known === undefined) return (await super.canActivate(context)) as boolean;
    request.user = known;
    return true;
  }

  override handleRequest<User>(error: Error | null, user: User | false): User {
    if (user === false || error) throw error ?? new NotAuthenticated();
    return user;
  }

  private is(mark: string, context: ExecutionContext): boolean {
    const places = [context.getHandler(), context.getClass()];
    return this.reflector.getAllAndOverride<boolean | undefined>(mark, places) === true;
  }
}
