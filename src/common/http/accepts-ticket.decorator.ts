import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiSecurity } from '@nestjs/swagger';

export const ACCEPTS_TICKET = 'parley:ticket';

/** Takes `?ticket=` in place of the header, which a browser's EventSource cannot set. */
export const AcceptsTicket = (): MethodDecorator =>
  applyDecorators(
    SetMetadata(ACCEPTS_TICKET, true),
    ApiBearerAuth('bearer'),
    ApiSecurity('ticket'),
  );
