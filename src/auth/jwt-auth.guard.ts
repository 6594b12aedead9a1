import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { IS_PUBLIC } from '../common/http/public.decorator.js';
import { NotAuthenticated } from './auth.errors.js';

/** Every handler needs a valid access token, but for those marked `@Public()`. */
@Injectable()
export class JwtAuthGuard extends AuthGuard('jwt') {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const isPublic = this.reflector.getAllAndOverride<boolean | undefined>(IS_PUBLIC, [
      context.getHandler(),
      context.getClass(),
    ]);
    return isPublic === true || ((await super.canActivate(context)) as boolean);
  }

  override handleRequest<User>(error: Error | null, user: User | false): User {
    if (user === false || error) throw error ?? new NotAuthenticated();
    return user;
  }
}
