import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../config/config.js';
import { Readiness } from './readiness.js';

/**
 * Says to load balancers that it is over, then stops accepting connections, lets requests under way
 * finish, and cuts those that do not in time.
 */
export async function shutDown(
  app: NestFastifyApplication,
  { shutdownDelay, shutdownTimeout }: Config,
): Promise<void> {
  app.get(Readiness).leave();
  await delay(shutdownDelay * 1000);
  const cut = setTimeout(() => {
    app.getHttpServer().closeAllConnections();
  }, shutdownTimeout * 1000);
  await app.close();
  clearTimeout(cut);
}
