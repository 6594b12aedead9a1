import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import { CannotStart } from './common/errors/cannot-start.js';
import { ProblemFilter } from './common/errors/problem.filter.js';
import { createServer } from './common/http/server.js';
import { RequestPipe } from './common/http/validation.pipe.js';
import { corsFor, SECURITY_HEADERS } from './common/http/web-policy.js';
import { createLogger, NestLogger } from './common/logging.js';
import type { Config } from './config/config.js';
import { EmbeddedPostgres } from './database/embedded/embedded-postgres.js';
import { prepareDatabase } from './database/migrate.js';
import { untilServed } from './database/waiting.js';
import { shutDown } from './health/shut-down.js';
import { serveOpenApi } from './openapi/openapi.js';
import { serveAsyncApi } from './realtime/serve-asyncapi.js';

/** A server that accepts requests. */
export interface RunningServer {
  /** Stops accepting, finishes what is under way, and lets go of everything. */
  close(): Promise<void>;
}

interface PostgresServer {
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts everything: PostgreSQL where none is given, the schema, the API.
 * @param stopping ends the start after the step that is under way, and a wait for PostgreSQL at once
 * @throws CannotStart, or the reason of `stopping`
 */
export async function start(config: Config, stopping: AbortSignal): Promise<RunningServer> {
  stopping.throwIfAborted();
  const logger = createLogger(config);
  const postgres = await providePostgres(config, logger);
  try {
    stopping.throwIfAborted();
    const patience = { seconds: config.databaseStartTimeout, logger, stopping };
    const migrations = await untilServed(() => prepareDatabase(config, postgres.url), patience);
    if (migrations.length > 0) logger.info({ migrations }, 'migrated');
    stopping.throwIfAborted();
    const app = await createApp(config, postgres.url, logger);
    await listen(app, config);
    announce(config, logger);
    return {
      close: async () => {
        logger.info('stopping');
        await shutDown(app, config);
        await postgres.stop();
      },
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** The API on a database that has been prepared. */
async function createApp(
  config: Config,
  databaseUrl: string,
  logger: Logger,
): Promise<NestFastifyApplication> {
  const { adapter, allowedMethods } = createServer(config, logger);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, databaseUrl),
    adapter,
    { logger: new NestLogger(logger), bodyParser: false, abortOnError: false },
  );
  app.setGlobalPrefix('api');
  app.useSecurityHeaders(SECURITY_HEADERS);
  app.enableCors(corsFor(config.corsOrigins));
  app.useGlobalPipes(new RequestPipe());
  app.useGlobalFilters(new ProblemFilter(allowedMethods));
  serveOpenApi(app, config.apiDocs);
  serveAsyncApi(app);
  return app;
}

async function providePostgres(config: Config, logger: Logger): Promise<PostgresServer> {
  const { databaseUrl, dataDir } = config;
  if (databaseUrl !== undefined) return { url: databaseUrl, stop: () => Promise.resolve() };
  const log = (message: string): void => {
    logger.info({ context: 'PostgreSQL' }, message);
  };
  return EmbeddedPostgres.start({ dataDir, log }).catch((error: unknown) => {
    throw new CannotStart((error as Error).message, { cause: error });
  });
}

async function listen(app: NestFastifyApplication, { host, port }: Config): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CannotStart(
      code === 'EADDRINUSE'
        ? `PORT ${port} is taken on ${host}: stop what listens there, or set another PORT.`
        : `Cannot listen on ${host}, port ${port} (see HOST and PORT): ${message}`,
      { cause: error },
    );
  }
}

function announce({ origin, rateLimits, databaseAllowDataLoss, apiDocs }: Config, logger: Logger) {
  if (!rateLimits) {
    logger.warn('RATE_LIMITS is off: anybody may try as many passwords as they like');
  }
  if (databaseAllowDataLoss) {
    logger.warn('DATABASE_ALLOW_DATA_LOSS is on: a crash may lose acknowledged messages');
  }
  const api = `${origin}/api`;
  logger.info({ api, ...(apiDocs && { docs: `${api}/docs` }) }, 'Parley is ready.');
}
