import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import type { AuthenticatedUser } from '../common/http/request.js';
import { TokenVerifier } from '../common/http/token-verifier.js';
import {
  ACCESS_TOKEN,
  type AccessTokenClaims,
  LINK_AUDIENCE,
  type LinkClaims,
} from './access-token.js';
import { NotAuthenticated } from './auth.errors.js';
import { Revocations } from './revocations.js';
import { TicketsService } from './tickets.service.js';
import { VerifiedTokens } from './verified-tokens.js';

/** Who a token speaks for, if it is still good: for the guard and for sockets alike. */
@Injectable()
export class AccessTokens extends TokenVerifier {
  private readonly verified = new VerifiedTokens();

  constructor(
    private readonly jwt: JwtService,
    private readonly revocations: Revocations,
    private readonly tickets: TicketsService,
  ) {
    super();
  }

  verify(token: string): AuthenticatedUser {
    return this.recall(token) ?? this.remember(token, this.claimsOf(token));
  }

  recall(token: string): AuthenticatedUser | undefined {
    const user = this.verified.get(token);
    return user && this.isLive(user) ? user : undefined;
  }

  /**
   * @param claims of a token whose signature is good
   * @throws NotAuthenticated where the session has ended, or a claim is missing
   */
  remember(token: string, claims: Partial<AccessTokenClaims>): AuthenticatedUser {
    const user = this.userOf(claims);
    this.verified.add(token, user);
    return user;
  }

  async redeem(ticket: string): Promise<AuthenticatedUser> {
    const user = await this.tickets.redeem(ticket);
    this.requireLive(user);
    return user;
  }

  linkTo(id: string, user: AuthenticatedUser, lifetime: number): string {
    const claims = { sub: user.id, sid: user.sessionId, to: id };
    return this.jwt.sign(claims, { audience: LINK_AUDIENCE, expiresIn: lifetime });
  }

  /** Not remembered: what is remembered passes for an access token. */
  openLink(link: string, id: string): AuthenticatedUser {
    const claims: Partial<LinkClaims> = this.claimsOf(link, LINK_AUDIENCE);
    if (claims.to !== id.toLowerCase()) throw new NotAuthenticated();
    return this.userOf(claims);
  }

  requireLive(user: AuthenticatedUser): void {
    if (!this.isLive(user)) throw new NotAuthenticated();
  }

  private userOf({ sub, sid, exp }: Partial<AccessTokenClaims>): AuthenticatedUser {
    // The library looks at the expiry of those tokens only that have one.
    if (sub === undefined || sid === undefined || exp === undefined) throw new NotAuthenticated();
    const user = { id: sub, sessionId: sid, expiresAt: exp * 1000 };
    this.requireLive(user);
    return user;
  }

  private isLive({ sessionId, expiresAt }: AuthenticatedUser): boolean {
    return expiresAt > Date.now() && !this.revocations.has(sessionId);
  }

  private claimsOf(
    token: string,
    audience: string = ACCESS_TOKEN.audience,
  ): Partial<AccessTokenClaims> {
    const { algorithm, issuer } = ACCESS_TOKEN;
    try {
      return this.jwt.verify(token, { algorithms: [algorithm], issuer, audience });
    } catch {
      throw new NotAuthenticated();
    }
  }
}
