import { Injectable, type OnModuleInit } from '@nestjs/common';
import { releaseSql } from '../attachments/attachment.sql.js';
import { Feed } from '../feed/feed.js';
import { appendSql } from '../feed/feed.sql.js';
import { AccountDeletion } from '../users/account-deletion.service.js';
import { DeletedMessagesRepository } from './deleted-messages.repository.js';

/** Messages that showed something are other messages without it, and clients hear of that. */
const RELEASE_SQL = `
  with released as (${releaseSql('a.owner_id = $1')}), changed as (
    update messages m set version = m.version + 1, attachment_count = 0
    where m.id in (select message_id from released) and m.deleted_at is null
    returning m.conversation_id, m.id
  )
  ${appendSql(`select 'message.updated', conversation_id, null::uuid, id from changed`)}`;

const COUNT_SQL = `
  select count(*) from attachments where owner_id = $1 and removal_due_at is null`;

/**
 * The files of whoever deletes their account go with it, sent or not, and what they sent that was deleted
 * stays so.
 */
@Injectable()
export class AttachmentsOfLeavers implements OnModuleInit {
  constructor(
    private readonly deletion: AccountDeletion,
    private readonly deleted: DeletedMessagesRepository,
    private readonly feed: Feed,
  ) {}

  onModuleInit(): void {
    this.deletion.addCount('attachments', COUNT_SQL);
    this.deletion.addStep(async (userId, transaction) => {
      await this.deleted.forgetOfSender(userId, transaction);
      await transaction.query(RELEASE_SQL, [userId]);
      this.feed.wakeAfter(transaction);
      return undefined;
    });
  }
}
