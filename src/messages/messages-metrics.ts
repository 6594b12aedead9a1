import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Metrics } from '../metrics/metrics.js';
import { GroupCommit } from './group-commit.js';
import { MessagesService } from './messages.service.js';

@Injectable()
export class MessagesMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly messages: MessagesService,
    private readonly sends: GroupCommit,
  ) {}

  onModuleInit(): void {
    this.metrics.counter(
      'messages_sent_total',
      'Messages that this node has sent, and retries of those that were sent before.',
      () => this.messages.counts,
      'outcome',
    );
    this.metrics.gauge(
      'sends_waiting',
      'Sends that wait to be committed; SEND_QUEUE_LIMIT at most.',
      () => this.sends.size,
    );
  }
}
