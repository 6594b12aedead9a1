import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Metrics } from '../metrics/metrics.js';
import { Bus } from './bus.js';

@Injectable()
export class BusMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly bus: Bus,
  ) {}

  onModuleInit(): void {
    this.metrics.gauge('bus_up', 'Whether the bus is there: 1, or 0.', () => Number(this.bus.isUp));
    this.metrics.gauge('bus_peers', 'Other nodes that this one hears.', () => this.bus.peerCount);
  }
}
