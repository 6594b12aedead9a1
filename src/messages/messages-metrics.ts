import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Metrics } from '../metrics/metrics.js';
import { MessagesService } from './messages.service.js';

@Injectable()
export class MessagesMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly messages: MessagesService,
  ) {}

  onModuleInit(): void {
    this.metrics.counter(
      'messages_sent_total',
      'Messages that this node has sent, and retries of those that were sent before.',
      () => this.messages.counts,
      'outcome',
    );
  }
}
