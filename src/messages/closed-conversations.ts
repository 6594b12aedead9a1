import {
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { PeriodicTask } from '../common/periodic-task.js';
import { ConversationsService } from '../conversations/conversations.service.js';
import { MessagesRepository } from './messages.repository.js';

/** Milliseconds. Where nothing is closed, a look costs a probe of an empty index. */
const INTERVAL = 5000;

/** Few enough for a statement to stay short, whatever the size of the conversation. */
const CHUNK = 5000;

/** Removes what closed conversations held, out of anybody's way. Any node may, all may. */
@Injectable()
export class ClosedConversations implements OnApplicationBootstrap, OnApplicationShutdown {
  private isStopping = false;
  private readonly purging = new PeriodicTask('ClosedConversations', INTERVAL, () => this.purge());

  constructor(
    private readonly messages: MessagesRepository,
    private readonly conversations: ConversationsService,
  ) {}

  onApplicationBootstrap(): void {
    this.purging.start();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.purging.stop();
  }

  private async purge(): Promise<void> {
    let removed = CHUNK;
    while (removed === CHUNK && !this.isStopping) removed = await this.messages.purge(CHUNK);
    await this.conversations.forgetClosed();
  }
}
