import { Injectable } from '@nestjs/common';
import type { Json } from '../common/page.js';
import type { MessageDto } from '../conversations/dto/message.dto.js';
import { Database } from '../database/database.js';
import { Feed } from '../feed/feed.js';
import { type Manner, SEND_SQL, SEND_TEXT_SQL } from './send.sql.js';
import type { SendRefusal } from './send-refusals.js';
import { isTextAlone, type NewMessage, sendValues } from './send-request.js';

/**
 * What became of a send. `refused`: who sends may not, or not yet, for `retryAfter` seconds, or not
 * this. `absent`: its sender is not in the conversation. `repeated`: the batch has its twin, or somebody
 * took what it names, so that it finds that when it is tried again.
 */
export type SendResult =
  | { outcome: 'sent' | 'replayed'; item: Json<MessageDto> }
  | { outcome: 'refused'; refusal: SendRefusal; retryAfter: number | null }
  | { outcome: 'mismatched' | 'absent' | 'repeated' };

@Injectable()
export class SendsRepository {
  constructor(
    private readonly database: Database,
    private readonly feed: Feed,
  ) {}

  /**
   * Commits the sends, all or none of them.
   * @param manner `wait`: of one conversation. `skip`: of any number, without waiting
   * @returns by id of the message; none for those that had to be left out
   */
  async commit(sends: readonly NewMessage[], manner: Manner): Promise<Map<string, SendResult>> {
    const rows = await this.database.query<SendResult & { id: string }>(
      manner === 'skip' && sends.every(isTextAlone) ? SEND_TEXT_SQL : SEND_SQL[manner],
      sendValues(sends),
    );
    this.feed.wake();
    return new Map(rows.map(({ id, ...result }) => [id, result]));
  }
}
