import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Max,
  Min,
  MinLength,
} from 'class-validator';
import { CommaSeparated, OnOff } from './config.transforms.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const POSTGRES_URL = { protocols: ['postgres', 'postgresql'], require_tld: false };
const HTTP_URL = { protocols: ['http', 'https'], require_tld: false };
const REDIS_URL = { protocols: ['redis', 'rediss'], require_tld: false };
const SMTP_URL = { protocols: ['smtp', 'smtps'], require_tld: false };

/**
 * Every setting. The environment variable is the property in upper snake case: `publicUrl` is read
 * from `PUBLIC_URL`. The README's table is checked against this class.
 */
export class Config {
  @IsIn(['development', 'production', 'test'])
  readonly nodeEnv: string = 'development';

  /** Address to listen on. `0.0.0.0` accepts connections from other machines. */
  @IsString()
  @MinLength(1)
  readonly host: string = '127.0.0.1';

  /** Port to listen on. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(65_535)
  readonly port: number = 8000;

  /** Where clients reach this server; links in replies and e-mails begin with it. Default: host and port. */
  @IsOptional()
  @IsUrl(HTTP_URL)
  readonly publicUrl: string | undefined = undefined;

  /** Folder for all that Parley keeps outside PostgreSQL, and for the embedded PostgreSQL itself. */
  @IsString()
  @MinLength(1)
  readonly dataDir: string = 'data';

  /** A PostgreSQL (15 or newer) of your own. Unset: an embedded one in the data folder. */
  @IsOptional()
  @IsUrl(POSTGRES_URL)
  readonly databaseUrl: string | undefined = undefined;

  /** Most connections this node opens. */
  @Type(() => Number)
  @IsInt()
  @Min(2)
  @Max(500)
  readonly databasePoolSize: number = 10;

  /** Milliseconds to wait for a connection, new or from the pool. */
  @Type(() => Number)
  @IsInt()
  @Min(100)
  readonly databaseConnectTimeout: number = 5000;

  /** Milliseconds a statement may run. */
  @Type(() => Number)
  @IsInt()
  @Min(100)
  readonly databaseStatementTimeout: number = 10_000;

  /** Milliseconds a statement may wait for a lock. */
  @Type(() => Number)
  @IsInt()
  @Min(100)
  readonly databaseLockTimeout: number = 5000;

  /** Milliseconds a transaction may sit idle before PostgreSQL ends it. */
  @Type(() => Number)
  @IsInt()
  @Min(100)
  readonly databaseIdleTransactionTimeout: number = 10_000;

  /** `on` starts even where PostgreSQL runs without fsync, full_page_writes or synchronous_commit. */
  @OnOff()
  @IsBoolean()
  readonly databaseAllowDataLoss: boolean = false;

  /**
   * A Redis (6 or newer) that carries wake-ups, typing and presence between nodes, such as
   * `redis://:password@redis:6379/0`. Unset: PostgreSQL does.
   */
  @IsOptional()
  @IsUrl(REDIS_URL)
  readonly redisUrl: string | undefined = undefined;

  /** At least 32 characters; signs tokens. Required in production, else generated into the data folder. */
  @IsOptional()
  @MinLength(32)
  readonly tokenSecret: string | undefined = undefined;

  /** Seconds an access token is valid. */
  @Type(() => Number)
  @IsInt()
  @Min(30)
  @Max(86_400)
  readonly accessTokenTtl: number = 900;

  /** Seconds a session lives after its last refresh. */
  @Type(() => Number)
  @IsInt()
  @Min(60)
  readonly refreshTokenTtl: number = 30 * 86_400;

  /** Shortest password accepted, in characters. 15 is recommended where passwords are the only factor. */
  @Type(() => Number)
  @IsInt()
  @Min(8)
  @Max(64)
  readonly passwordMinLength: number = 8;

  /** Page of your app that takes the reset token as `#token=…`. Unset: the e-mail carries the bare token. */
  @IsOptional()
  @IsUrl(HTTP_URL)
  readonly passwordResetUrl: string | undefined = undefined;

  /** Mail server, such as `smtp://user:password@mail.example.org:587`. Unset: e-mails go to the log. */
  @IsOptional()
  @IsUrl(SMTP_URL)
  readonly smtpUrl: string | undefined = undefined;

  /** Sender of e-mails. */
  @IsEmail({ allow_display_name: true, require_tld: false })
  readonly mailFrom: string = 'Parley <parley@localhost>';

  /** Seconds the feed is kept: how long a client may be away and still catch up. */
  @Type(() => Number)
  @IsInt()
  @Min(60)
  readonly feedRetention: number = 7 * 86_400;

  /** `off` turns every rate limit off: for tests and benchmarks only. */
  @OnOff()
  @IsBoolean()
  readonly rateLimits: boolean = true;

  /** Requests a minute each user may make on a node. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  readonly rateLimitPerMinute: number = 3000;

  /** Failed logins in 15 minutes for one account from one address before it has to wait. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  readonly rateLimitLogins: number = 10;

  /** Addresses or CIDR ranges of the reverse proxies whose `X-Forwarded-For` is believed, by comma. */
  @CommaSeparated()
  @IsString({ each: true })
  readonly trustedProxies: string[] = [];

  /** Origins of web pages that may call the API, by comma, such as `https://app.example.org`. */
  @CommaSeparated()
  @IsUrl(HTTP_URL, { each: true })
  readonly corsOrigins: string[] = [];

  /** Swagger UI at `/api/docs`. */
  @OnOff()
  @IsBoolean()
  readonly apiDocs: boolean = true;

  /** Least severe level that is logged. */
  @IsIn(LOG_LEVELS)
  readonly logLevel: string = 'info';

  /** `publicUrl`, or what host and port make of it; never ends in a slash. */
  get origin(): string {
    const host = this.host === '0.0.0.0' ? '127.0.0.1' : this.host;
    return (this.publicUrl ?? `http://${host}:${this.port}`).replace(/\/+$/, '');
  }
}
