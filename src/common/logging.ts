import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';
import type { Config } from '../config/config.js';

/**
 * JSON lines, or readable ones on a terminal. At `trace` whoever reads forms logs what it has been given:
 * all headers, the token among them.
 */
export function createLogger({ logLevel }: Config): Logger {
  return pino({
    level: logLevel,
    serializers: { err: describeError, busboyOptions: () => undefined },
    ...(process.stdout.isTTY && { transport: { target: 'pino-pretty', options: READABLE } }),
  });
}

const READABLE = {
  translateTime: 'SYS:HH:MM:ss.l',
  ignore: 'pid,hostname,context,requestId,method,path,status,duration,address,userId,api,docs',
  messageFormat: [
    '{if context}[{context}] {end}{msg}',
    '{if path} {method} {path} {status} in {duration} ms{end}',
    '{if api}\n API {api}{end}{if docs}\n Swagger UI {docs}{end}',
  ].join(''),
};

/**
 * Only these: the driver and TypeORM hang the statement's parameters and the row that was refused on
 * their errors, and with them what people wrote.
 */
function describeError(error: Error & { code?: unknown; constraint?: unknown }): object {
  const { name, message, stack, code, constraint, cause } = error;
  return {
    type: name,
    message,
    stack,
    code,
    constraint,
    ...(cause instanceof Error && { cause: describeError(cause) }),
  };
}

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
