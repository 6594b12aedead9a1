import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import type { AuthenticatedUser } from '../common/http/request.js';
import { TokenVerifier } from '../common/http/token-verifier.js';
import { ACCESS_TOKEN, type AccessTokenClaims } from './access-token.js';
import { NotAuthenticated } from './auth.errors.js';
import { Revocations } from './revocations.js';
import { TicketsService } from './tickets.service.js';

/** Who a token speaks for, if it is still good: for the guard and for sockets alike. */
@Injectable()
export class AccessTokens extends TokenVerifier {
  constructor(
    private readonly jwt: JwtService,
    private readonly revocations: Revocations,
    private readonly tickets: TicketsService,
  ) {
    super();
  }

  verify(token: string): AuthenticatedUser {
    return this.userOf(this.claimsOf(token));
  }

  async redeem(ticket: string): Promise<AuthenticatedUser> {
    const user = await this.tickets.redeem(ticket);
    this.requireLive(user);
    return user;
  }

  requireLive({ sessionId, expiresAt }: AuthenticatedUser): void {
    if (this.revocations.has(sessionId) || expiresAt <= Date.now()) throw new NotAuthenticated();
  }

  /** @throws NotAuthenticated where the session has ended, or a claim is missing */
  userOf({ sub, sid, exp }: Partial<AccessTokenClaims>): AuthenticatedUser {
    // The library looks at the expiry of those tokens only that have one.
    if (sub === undefined || sid === undefined || exp === undefined) throw new NotAuthenticated();
    if (this.revocations.has(sid)) throw new NotAuthenticated();
    return { id: sub, sessionId: sid, expiresAt: exp * 1000 };
  }

  private claimsOf(token: string): Partial<AccessTokenClaims> {
    const { algorithm, issuer, audience } = ACCESS_TOKEN;
    try {
      return this.jwt.verify(token, { algorithms: [algorithm], issuer, audience });
    } catch {
      throw new NotAuthenticated();
    }
  }
}
