import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module.js';
import { ProblemFilter } from './common/errors/problem.filter.js';
import { createServer } from './common/http/server.js';
import { RequestPipe } from './common/http/validation.pipe.js';
import { corsFor, SECURITY_HEADERS } from './common/http/web-policy.js';
import { createLogger, NestLogger } from './common/logging.js';
import type { Config } from './config/config.js';
import { EmbeddedPostgres } from './database/embedded/embedded-postgres.js';
import { prepareDatabase } from './database/migrate.js';
import { serveOpenApi } from './openapi/openapi.js';

/** A server that accepts requests. */
export interface RunningServer {
  /** Stops accepting, finishes what is under way, and lets go of everything. */
  close(): Promise<void>;
}

interface PostgresServer {
  url: string;
  stop(): Promise<void>;
}

/** Starts everything: PostgreSQL where none is given, the schema, the API. */
export async function start(config: Config): Promise<RunningServer> {
  const logger = createLogger(config);
  const postgres = await providePostgres(config, logger);
  try {
    const migrations = await prepareDatabase(config, postgres.url);
    if (migrations.length > 0) logger.info({ migrations }, 'migrated');
    const app = await createApp(config, postgres.url, logger);
    await app.listen(config.port, config.host);
    announce(config, logger);
    return {
      close: async () => {
        await app.close();
        await postgres.stop();
      },
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** The API on a database that has been prepared. */
export async function createApp(
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
  return app;
}

async function providePostgres(config: Config, logger: Logger): Promise<PostgresServer> {
  const { databaseUrl, dataDir } = config;
  if (databaseUrl !== undefined) return { url: databaseUrl, stop: () => Promise.resolve() };
  return EmbeddedPostgres.start({
    dataDir,
    log: (message) => {
      logger.info({ context: 'PostgreSQL' }, message);
    },
  });
}

function announce({ origin, rateLimits, databaseAllowDataLoss, apiDocs }: Config, logger: Logger) {
  if (!rateLimits)
    logger.warn('RATE_LIMITS is off: anybody may try as many passwords as they like');
  if (databaseAllowDataLoss) {
    logger.warn('DATABASE_ALLOW_DATA_LOSS is on: a crash may lose acknowledged messages');
  }
  logger.info(
    `Parley is ready at ${origin}/api${apiDocs ? `, explore it at ${origin}/api/docs` : ''}`,
  );
}
