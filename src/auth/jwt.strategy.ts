import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-jwt';
import { bearerToken } from '../common/http/bearer-token.js';
import type { AuthenticatedUser, Request } from '../common/http/request.js';
import { ACCESS_TOKEN, type AccessTokenClaims } from './access-token.js';
import { AccessTokens } from './access-tokens.js';
import { TokenKeys } from './token-keys.js';

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(
    keys: TokenKeys,
    private readonly tokens: AccessTokens,
  ) {
    super({
      jwtFromRequest: ({ headers }: Pick<Request, 'headers'>) => bearerToken(headers),
      // Its types know strings and buffers only; the library under it takes a KeyObject.
      secretOrKey: keys.access as unknown as Buffer,
      algorithms: [ACCESS_TOKEN.algorithm],
      issuer: ACCESS_TOKEN.issuer,
      audience: ACCESS_TOKEN.audience,
      passReqToCallback: true,
    });
  }

  validate(
    { headers }: Pick<Request, 'headers'>,
    claims: Partial<AccessTokenClaims>,
  ): AuthenticatedUser {
    return this.tokens.remember(bearerToken(headers) ?? '', claims);
  }
}
