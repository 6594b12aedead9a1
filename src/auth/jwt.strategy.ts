import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import type { AuthenticatedUser } from '../common/http/request.js';
import { ACCESS_TOKEN, type AccessTokenClaims } from './access-token.js';
import { NotAuthenticated } from './auth.errors.js';
import { Revocations } from './revocations.js';
import { TokenKeys } from './token-keys.js';

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(
    keys: TokenKeys,
    private readonly revocations: Revocations,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      // Its types know strings and buffers only; the library under it takes a KeyObject.
      secretOrKey: keys.access as unknown as Buffer,
      algorithms: [ACCESS_TOKEN.algorithm],
      issuer: ACCESS_TOKEN.issuer,
      audience: ACCESS_TOKEN.audience,
    });
  }

  validate({ sub, sid }: AccessTokenClaims): AuthenticatedUser {
    if (this.revocations.has(sid)) throw new NotAuthenticated();
    return { id: sub, sessionId: sid };
  }
}
