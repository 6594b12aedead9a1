import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { clientAddress } from './client-address.js';
import type { Request } from './request.js';

/** The address of the client: of its proxy's word only where the proxy is trusted by setting. */
export const ClientAddress = createParamDecorator(
  (_data: unknown, context: ExecutionContext): string =>
    clientAddress(context.switchToHttp().getRequest<Request>()),
);

/** The `User-Agent`, or an empty string. */
export const UserAgent = createParamDecorator(
  (_data: unknown, context: ExecutionContext): string =>
    context.switchToHttp().getRequest<Request>().headers['user-agent'] ?? '',
);
