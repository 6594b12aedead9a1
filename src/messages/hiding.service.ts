import { Injectable } from '@nestjs/common';
import { HidingRepository } from './hiding.repository.js';
import { LIMITS } from './limits.js';
import { TooManyHidden } from './messages.errors.js';
import { type ExpectedVersions, requireMessage, requireVersion } from './requirements.js';

/** Deleting messages for oneself: others still have them, and nobody is told. */
@Injectable()
export class HidingService {
  constructor(private readonly hiding: HidingRepository) {}

  /**
   * One that is hidden already stays so.
   * @throws MessageNotFound, MessageChanged, TooManyHidden
   */
  async hide(id: string, userId: string, expected: ExpectedVersions): Promise<void> {
    await this.hiding.changing(id, userId, async (found, transaction) => {
      const message = requireMessage(found);
      requireVersion(message, expected);
      if (message.isHidden) return;
      if (message.count >= LIMITS.hidden) throw new TooManyHidden();
      await this.hiding.hide(id, userId, transaction);
      await this.hiding.tell(id, message, userId, transaction);
    });
  }
}
