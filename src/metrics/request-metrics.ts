import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Config } from '../config/config.js';
import { Metrics } from './metrics.js';

/** Seconds: from what a prepared statement takes to what a proxy waits for. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60];

/** How long requests take, by route as the document spells it: paths have ids in them. */
@Injectable()
export class RequestMetrics implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly config: Config,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    if (this.config.metricsPort === undefined) return;
    const durations = this.metrics.durations(
      'http_request_duration_seconds',
      'Time from a request to the end of its answer. Of streams and long polls: how long they last.',
      ['method', 'route', 'status'],
      BUCKETS,
    );
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    server.addHook('onResponse', ({ method, routeOptions }, reply, done) => {
      const route = routeOptions.url ?? 'none';
      durations.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
      done();
    });
  }
}
