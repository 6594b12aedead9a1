import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { CannotStart } from '../common/errors/cannot-start.js';
import { Config } from '../config/config.js';
import { Metrics } from './metrics.js';

const PATH = '/metrics';

/**
 * The numbers for Prometheus, on a port of their own: it is not the one that strangers reach, so it
 * needs no token, and scrapes are neither counted nor logged as requests.
 */
@Injectable()
export class MetricsServer implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Metrics');
  private readonly server = createServer((request, response) => {
    void this.answer(request, response);
  });

  constructor(
    private readonly config: Config,
    private readonly metrics: Metrics,
  ) {}

  /** @throws CannotStart where the port is taken */
  async onApplicationBootstrap(): Promise<void> {
    const { metricsHost, metricsPort } = this.config;
    if (metricsPort === undefined) return;
    this.metrics.watchProcess();
    try {
      await once(this.server.listen(metricsPort, metricsHost), 'listening');
    } catch (error) {
      const reason = (error as Error).message;
      throw new CannotStart(`Cannot serve metrics (see METRICS_HOST, METRICS_PORT): ${reason}`, {
        cause: error,
      });
    }
    this.logger.log(`Metrics are at http://${metricsHost}:${metricsPort}${PATH}`);
  }

  onApplicationShutdown(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async answer({ method, url }: IncomingMessage, response: ServerResponse): Promise<void> {
    if (url !== PATH || (method !== 'GET' && method !== 'HEAD')) {
      response.writeHead(url === PATH ? 405 : 404).end();
      return;
    }
    try {
      const text = await this.metrics.text();
      response.writeHead(200, { 'content-type': this.metrics.contentType }).end(text);
    } catch (error) {
      this.logger.error(error);
      response.writeHead(500).end();
    }
  }
}
