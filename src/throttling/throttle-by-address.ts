import {
  applyDecorators,
  type CanActivate,
  type ExecutionContext,
  Injectable,
  SetMetadata,
  UseGuards,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { clientAddress } from '../common/http/client-address.js';
import type { Request } from '../common/http/request.js';
import { type AttemptLimit, Attempts } from './attempts.js';
import { networkOf } from './network.js';

const THROTTLE = 'parley:throttle';

/** Holds a handler to so many calls by address, on all nodes together. */
@Injectable()
class AddressThrottle implements CanActivate {
  constructor(
    private readonly attempts: Attempts,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const limit = this.reflector.get<AttemptLimit>(THROTTLE, context.getHandler());
    const request = context.switchToHttp().getRequest<Request>();
    await this.attempts.take(limit, networkOf(clientAddress(request)));
    return true;
  }
}

export const ThrottleByAddress = (limit: AttemptLimit): MethodDecorator =>
  applyDecorators(SetMetadata(THROTTLE, limit), UseGuards(AddressThrottle));
