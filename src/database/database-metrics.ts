import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Metrics } from '../metrics/metrics.js';
import { Database } from './database.js';

@Injectable()
export class DatabaseMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.metrics.gauge(
      'database_connections',
      'Connections of the pool.',
      () => this.database.connections,
      'state',
    );
    this.metrics.gauge(
      'database_waiting',
      'Queries and transactions that wait for a connection.',
      () => this.database.waiting,
    );
  }
}
