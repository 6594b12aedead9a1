import { Injectable } from '@nestjs/common';
import { DomainError } from '../common/errors/domain-error.js';
import { Database } from '../database/database.js';

class ShuttingDown extends DomainError {
  constructor() {
    super('unavailable', 'shutting_down', 'This node is shutting down.', { retryAfter: 1 });
  }
}

/** Whether this node wants traffic. */
@Injectable()
export class Readiness {
  private isLeaving = false;

  constructor(private readonly database: Database) {}

  /** From now on it wants none. */
  leave(): void {
    this.isLeaving = true;
  }

  /** @throws ShuttingDown, or what the database throws */
  async require(): Promise<void> {
    if (this.isLeaving) throw new ShuttingDown();
    await this.database.query('select 1');
  }
}
