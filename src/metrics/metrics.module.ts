import { Global, Module } from '@nestjs/common';
import { MetricsServer } from './metrics-server.js';
import { Metrics } from './metrics.js';
import { RequestMetrics } from './request-metrics.js';

/** What this node knows of itself, for Prometheus. */
@Global()
@Module({ providers: [Metrics, MetricsServer, RequestMetrics], exports: [Metrics] })
export class MetricsModule {}
