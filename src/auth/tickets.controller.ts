import { Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import { TicketDto } from './dto/ticket.dto.js';
import { TicketsService } from './tickets.service.js';

@ApiTags('Auth')
@Controller('auth/tickets')
export class TicketsController {
  constructor(private readonly tickets: TicketsService) {}

  /**
   * A ticket for `GET /events?ticket=` or the WebSocket, where no header can be set. It opens one
   * stream, within a minute; the stream ends when the access token you ask with expires.
   */
  @Post()
  @Answers(TicketDto, { status: 201, description: 'Made.' })
  createTicket(@CurrentUser() me: AuthenticatedUser): Promise<TicketDto> {
    return this.tickets.issue(me);
  }
}
