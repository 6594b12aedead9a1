import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { ACCEPTS_LINK } from '../common/http/accepts-link.decorator.js';
import { ACCEPTS_TICKET } from '../common/http/accepts-ticket.decorator.js';
import { bearerToken } from '../common/http/bearer-token.js';
import { IS_PUBLIC } from '../common/http/public.decorator.js';
import type { AuthenticatedUser, Request } from '../common/http/request.js';
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
    const user =
      this.tokens.recall(bearerToken(request.headers) ?? '') ??
      (await this.withoutHeader(request, context));
    if (user === undefined) return (await super.canActivate(context)) as boolean;
    request.user = user;
    return true;
  }

  /** Who speaks by what the address holds, where the handler takes that. */
  private async withoutHeader(
    { headers, query, params }: Request,
    context: ExecutionContext,
  ): Promise<AuthenticatedUser | undefined> {
    if (headers.authorization !== undefined) return undefined;
    const { ticket, link } = query as { ticket?: unknown; link?: unknown };
    if (typeof ticket === 'string' && this.is(ACCEPTS_TICKET, context)) {
      return this.tokens.redeem(ticket);
    }
    const { id } = params as { id?: string };
    if (typeof link === 'string' && id !== undefined && this.is(ACCEPTS_LINK, context)) {
      return this.tokens.openLink(link, id);
    }
    return undefined;
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
