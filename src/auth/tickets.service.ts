import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import type { AuthenticatedUser } from '../common/http/request.js';
import { TicketInvalid } from './auth.errors.js';
import type { TicketDto } from './dto/ticket.dto.js';
import { LIMITS } from './limits.js';
import { TicketsRepository } from './tickets.repository.js';

const BYTES = 24;
const LENGTH = 32;

/** For those who cannot send a header: a ticket may stand in a URL, an access token must not. */
@Injectable()
export class TicketsService {
  constructor(private readonly tickets: TicketsRepository) {}

  async issue(me: AuthenticatedUser): Promise<TicketDto> {
    const ticket = randomBytes(BYTES).toString('base64url');
    await this.tickets.insert(hashOf(ticket), me, LIMITS.ticketTtl);
    return { ticket, expiresIn: LIMITS.ticketTtl };
  }

  /** @throws TicketInvalid */
  async redeem(ticket: string): Promise<AuthenticatedUser> {
    const user = ticket.length === LENGTH ? await this.tickets.use(hashOf(ticket)) : undefined;
    if (user === undefined) throw new TicketInvalid();
    return user;
  }
}

const hashOf = (ticket: string): Buffer => createHash('sha256').update(ticket).digest();
