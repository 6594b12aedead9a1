import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Metrics } from '../metrics/metrics.js';
import { Revocations } from './revocations.js';

@Injectable()
export class AuthMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly revocations: Revocations,
  ) {}

  onModuleInit(): void {
    this.metrics.gauge(
      'revocations_age_seconds',
      'Since this node last read which sessions have ended: tokens of those are good for so long.',
      () => this.revocations.age,
    );
  }
}
