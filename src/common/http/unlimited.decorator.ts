import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

export const IS_UNLIMITED = 'parley:unlimited';

/** How the published document learns of it. */
export const UNLIMITED_EXTENSION = 'x-parley-unlimited';

/** Does not count toward the limit of requests: supervisors ask without end, from one address. */
export const Unlimited = (): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(IS_UNLIMITED, true), ApiExtension(UNLIMITED_EXTENSION, true));
