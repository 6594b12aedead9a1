import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { AuthenticatedUser, Request } from './request.js';

/** The caller. On a `@Public()` handler there is none, and asking is a mistake of ours. */
export const CurrentUser = createParamDecorator(
  (_data: unknown, context: ExecutionContext): AuthenticatedUser => {
    const { user } = context.switchToHttp().getRequest<Request>();
    if (user === undefined) throw new Error('@CurrentUser() needs a guarded handler');
    return user;
  },
);
