import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';
import type { Config } from '../config/config.js';
import { pathOf } from './http/request.js';

/**
 * JSON lines, or readable ones on a terminal. Of a request there are method, path and address: never
 * its body, query or headers, which hold messages, searches and tokens.
 */
export function createLogger({ logLevel }: Config): Logger {
  return pino({
    level: logLevel,
    serializers: {
      req: (request: { method: string; url: string; ip?: string }) => ({
        method: request.method,
        path: pathOf(request),
        address: request.ip,
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      err: serializeError,
    },
    ...(process.stdout.isTTY && { transport: { target: 'pino-pretty' } }),
  });
}

/** Without what else libraries hang on errors: TypeORM a statement's parameters, addresses and hashes. */
const serializeError = ({ name, message, stack, code }: Error & { code?: unknown }) => ({
  type: name,
  message,
  code,
  stack,
});

type Level = 'debug' | 'error' | 'fatal' | 'info' | 'trace' | 'warn';

/** Sources of Nest's account of its own start, a line for every route. */
const FRAMEWORK = new Set<unknown>([
  'InstanceLoader',
  'NestApplication',
  'NestFactory',
  'RouterExplorer',
  'RoutesResolver',
]);

/** Nest's own lines and those of `Logger`, through pino. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write(FRAMEWORK.has(rest.at(-1)) ? 'debug' : 'info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  /** Nest passes the context last. */
  private write(level: Level, message: unknown, rest: unknown[]): void {
    const context = rest.at(-1);
    if (message instanceof Error) this.logger[level]({ err: message, context }, message.message);
    else this.logger[level]({ context }, String(message));
  }
}
