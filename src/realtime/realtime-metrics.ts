import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Metrics } from '../metrics/metrics.js';
import { OpenStreams } from './open-streams.js';
import { SocketCommands } from './socket-commands.js';
import { Streams } from './streams.js';
import { SyncService } from './sync.service.js';

@Injectable()
export class RealtimeMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly openStreams: OpenStreams,
    private readonly sync: SyncService,
    private readonly streams: Streams,
    private readonly commands: SocketCommands,
  ) {}

  onModuleInit(): void {
    const { metrics } = this;
    metrics.gauge(
      'streams_open',
      'Streams of this node, by what carries them.',
      () => ({ ...this.openStreams.counts, poll: this.sync.waiting }),
      'kind',
    );
    metrics.counter(
      'stream_frames_total',
      'Events handed to streams: one that goes to ten streams counts ten times.',
      () => this.streams.framesTold,
    );
    metrics.counter(
      'socket_commands_total',
      'Commands over sockets that were done.',
      () => this.commands.done,
      'type',
    );
  }
}
