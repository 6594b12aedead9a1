import { createParamDecorator, type ExecutionContext, type Type } from '@nestjs/common';
import type { Request } from './request.js';
import { RequestPipe } from './validation.pipe.js';

const pipe = new RequestPipe();

const body = createParamDecorator(
  (_data: unknown, context: ExecutionContext): unknown =>
    context.switchToHttp().getRequest<Request>().body ?? {},
);

/** A body that may be left out; held to `type` where there is one. */
export const OptionalBody = (type: Type): ParameterDecorator =>
  body({ transform: (value: unknown) => pipe.transform(value, { type: 'body', metatype: type }) });
