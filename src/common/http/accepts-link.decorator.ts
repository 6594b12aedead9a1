import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiSecurity } from '@nestjs/swagger';

export const ACCEPTS_LINK = 'parley:link';

/** Takes `?link=` in place of the header: one that was made for the `id` in the path. */
export const AcceptsLink = (): MethodDecorator =>
  applyDecorators(SetMetadata(ACCEPTS_LINK, true), ApiBearerAuth('bearer'), ApiSecurity('link'));
