import { IsEmail } from 'class-validator';
import {
  AddressRanges,
  ContentTypes,
  OneOf,
  OnOff,
  Origins,
  TextSetting,
  Unset,
  UrlOf,
  WholeNumber,
} from './config.decorators.js';

const MINUTES = 60_000;
const DAYS = 86_400;
const MEBIBYTE = 1024 * 1024;

/** 50,000 characters of four bytes still fit into a body of JSON. */
export const LONGEST_MESSAGE = 50_000;

/**
 * Every setting. The environment variable is the property in upper snake case: `publicUrl` is read
 * from `PUBLIC_URL`. The comments are the README's table, and a test holds it to them.
 */
export class Config {
  /** `production` wants a `TOKEN_SECRET`. */
  @OneOf('development', 'production', 'test')
  readonly nodeEnv: string = 'development';

  /** Address to listen on. `0.0.0.0` accepts connections from other machines. */
  @TextSetting()
  readonly host: string = '127.0.0.1';

  /** Port to listen on. */
  @WholeNumber(1, 65_535)
  readonly port: number = 8000;

  /** Most connections that are open to this node at once, sockets included. Past that new ones are closed unheard. */
  @WholeNumber(10, 1_000_000)
  readonly maxConnections: number = 10_000;

  /** Seconds for the head of a request to arrive, from when it begins; of a first one, from when it is connected. */
  @WholeNumber(1, 300)
  readonly headersTimeout: number = 10;

  /** Seconds for a request to arrive whole, the file it carries included. */
  @WholeNumber(1, DAYS)
  readonly requestTimeout: number = 300;

  /** Seconds a connection is kept for another request. More than a proxy keeps its own, which would else use one that is just being closed. */
  @WholeNumber(1, 3600)
  readonly keepAliveTimeout: number = 72;

  /** Seconds after which a connection is closed on which nothing moves, as where nobody reads the answer. More than the 50 of a long poll. */
  @WholeNumber(1, 3600)
  readonly stallTimeout: number = 120;

  /** Where clients reach this server; links in replies and e-mails begin with it. Unset: host and port. */
  @Unset()
  @UrlOf('http', 'https')
  readonly publicUrl: string | undefined = undefined;

  /** Folder for all that Parley keeps outside PostgreSQL, and for the embedded PostgreSQL itself. */
  @TextSetting()
  readonly dataDir: string = 'data';

  /** A PostgreSQL (15 or newer) of your own. Unset: an embedded one in the data folder. */
  @Unset()
  @UrlOf('postgres', 'postgresql')
  readonly databaseUrl: string | undefined = undefined;

  /** Most connections this node opens. */
  @WholeNumber(2, 500)
  readonly databasePoolSize: number = 10;

  /** Milliseconds to wait for a connection, new or from the pool. */
  @WholeNumber(100, MINUTES)
  readonly databaseConnectTimeout: number = 5000;

  /** Seconds to wait at the start for a PostgreSQL that is starting, recovering or not there yet. 0: not at all. */
  @WholeNumber(0, 3600)
  readonly databaseStartTimeout: number = 60;

  /** Milliseconds a statement may run. */
  @WholeNumber(100, 10 * MINUTES)
  readonly databaseStatementTimeout: number = 10_000;

  /** Milliseconds a statement may wait for a lock. */
  @WholeNumber(100, 10 * MINUTES)
  readonly databaseLockTimeout: number = 5000;

  /** Milliseconds a transaction may sit idle before PostgreSQL ends it. */
  @WholeNumber(100, 10 * MINUTES)
  readonly databaseIdleTransactionTimeout: number = 10_000;

  /** `on` starts even where PostgreSQL runs without fsync, full_page_writes or synchronous_commit. */
  @OnOff()
  readonly databaseAllowDataLoss: boolean = false;

  /** A Redis (6 or newer) that carries wake-ups, typing and presence between nodes. Unset: PostgreSQL does. */
  @Unset()
  @UrlOf('redis', 'rediss')
  readonly redisUrl: string | undefined = undefined;

  /** At least 32 characters; signs tokens. Required in production, else generated into the data folder. */
  @Unset()
  @TextSetting(32)
  readonly tokenSecret: string | undefined = undefined;

  /** Seconds an access token is valid. */
  @WholeNumber(30, DAYS)
  readonly accessTokenTtl: number = 900;

  /** Seconds a session lives after its last refresh. */
  @WholeNumber(60, 3650 * DAYS)
  readonly refreshTokenTtl: number = 30 * DAYS;

  /** Shortest password accepted, in characters. 15 is recommended where passwords are the only factor. */
  @WholeNumber(8, 64)
  readonly passwordMinLength: number = 8;

  /** Page of your app that takes the reset token as `#token=…`. Unset: the e-mail carries the bare token. */
  @Unset()
  @UrlOf('http', 'https')
  readonly passwordResetUrl: string | undefined = undefined;

  /** Mail server, such as `smtp://user:password@mail.example.org:587`. Unset: e-mails go to the log. */
  @Unset()
  @UrlOf('smtp', 'smtps')
  readonly smtpUrl: string | undefined = undefined;

  /** Sender of e-mails. */
  @IsEmail(
    { allow_display_name: true, require_tld: false },
    { message: 'must be an e-mail address, such as Parley <parley@example.org>' },
  )
  readonly mailFrom: string = 'Parley <parley@localhost>';

  /** Messages that may wait on this node to be sent, half of them to one conversation; past that a send is a 503. */
  @WholeNumber(2, 1_000_000)
  readonly sendQueueLimit: number = 5000;

  /** Most characters of a message. */
  @WholeNumber(1, LONGEST_MESSAGE)
  readonly messageMaxLength: number = 10_000;

  /** Seconds after sending a message in which its author may edit it. Unset: always. */
  @Unset()
  @WholeNumber(0, 3650 * DAYS)
  readonly editWindow: number | undefined = undefined;

  /** Seconds after sending a message in which its author may delete it for everybody; moderators always may. Unset: always. */
  @Unset()
  @WholeNumber(0, 3650 * DAYS)
  readonly deleteWindow: number | undefined = undefined;

  /** Seconds after deleting a message for everybody in which that can be undone. 0: never. */
  @WholeNumber(0, DAYS)
  readonly restoreWindow: number = 30;

  /** Seconds the feed is kept: how long a client may be away and still catch up. */
  @WholeNumber(60, 3650 * DAYS)
  readonly feedRetention: number = 7 * DAYS;

  /** Seconds for which something is among the notifications. */
  @WholeNumber(60, 3650 * DAYS)
  readonly notificationRetention: number = 90 * DAYS;

  /** Most messages that are pinned in one conversation. */
  @WholeNumber(0, 10_000)
  readonly maxPinnedMessages: number = 100;

  /** Most messages one user may have saved. */
  @WholeNumber(0, 10_000)
  readonly maxSavedMessages: number = 1000;

  /** Most messages one user may have scheduled to be sent later, those that could not be sent included. */
  @WholeNumber(0, 10_000)
  readonly maxScheduledMessages: number = 100;

  /** Seconds ahead that a message may be scheduled. */
  @WholeNumber(1, 3650 * DAYS)
  readonly scheduleAhead: number = 365 * DAYS;

  /** Most different emoji that one user may react to one message with. */
  @WholeNumber(0, 1000)
  readonly reactionsPerUser: number = 20;

  /** Most different emoji that a message may have as reactions, whoever reacts. */
  @WholeNumber(0, 1000)
  readonly reactionsPerMessage: number = 100;

  /** Most people one user may have blocked. */
  @WholeNumber(0, 10_000)
  readonly maxBlocks: number = 1000;

  /** Most participants of a group. */
  @WholeNumber(2, 10_000)
  readonly maxParticipants: number = 1000;

  /** Most bytes of one attachment. */
  @WholeNumber(1, 999_999_999)
  readonly attachmentMaxBytes: number = 25 * MEBIBYTE;

  /** Most bytes that the attachments of one user may have together. */
  @WholeNumber(0, 999_999_999_999_999)
  readonly attachmentQuotaBytes: number = 1024 * MEBIBYTE;

  /** Seconds an attachment may wait to be sent before it is removed. */
  @WholeNumber(60, 3650 * DAYS)
  readonly attachmentUnsentTtl: number = DAYS;

  /** Seconds a link to an attachment, such as an `<img>` needs, is good. */
  @WholeNumber(30, DAYS)
  readonly attachmentLinkTtl: number = 3600;

  /** Content types of attachments that are taken, by comma, such as `image/*, application/pdf`. Unset: all. */
  @ContentTypes()
  readonly attachmentTypesAllowed: string[] = [];

  /** Content types of attachments that are refused, though allowed above. */
  @ContentTypes()
  readonly attachmentTypesDenied: string[] = [
    'application/x-msdownload',
    'application/x-elf',
    'application/x-mach-binary',
  ];

  /** Bucket for attachments, such as `s3://key:secret@bucket/folder?region=eu-west-1&endpoint=https://s3.example.org`. Unset: the data folder. */
  @Unset()
  @UrlOf('s3')
  readonly attachmentStorageUrl: string | undefined = undefined;

  /** Seconds an archive of one's data can be downloaded before it is removed. */
  @WholeNumber(60, 365 * DAYS)
  readonly exportTtl: number = 7 * DAYS;

  /** `off` turns every rate limit off: for tests and benchmarks only. */
  @OnOff()
  readonly rateLimits: boolean = true;

  /** Requests a minute each user may make on a node. */
  @WholeNumber(1, 1_000_000)
  readonly rateLimitPerMinute: number = 3000;

  /** Failed logins in 15 minutes for one account from one address before it has to wait. */
  @WholeNumber(1, 1000)
  readonly rateLimitLogins: number = 10;

  /** Addresses or CIDR ranges of the reverse proxies whose `X-Forwarded-For` is believed, by comma. */
  @AddressRanges()
  readonly trustedProxies: string[] = [];

  /** Origins of web pages that may call the API, by comma, such as `https://app.example.org`. */
  @Origins()
  readonly corsOrigins: string[] = [];

  /** Swagger UI at `/api/docs`. */
  @OnOff()
  readonly apiDocs: boolean = true;

  /** Least severe level that is logged. */
  @OneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent')
  readonly logLevel: string = 'info';

  /** Port to serve metrics on for Prometheus, at `/metrics`, without a token. Unset: nowhere. */
  @Unset()
  @WholeNumber(1, 65_535)
  readonly metricsPort: number | undefined = undefined;

  /** Address to serve metrics on. Not one that strangers reach. */
  @TextSetting()
  readonly metricsHost: string = '127.0.0.1';

  /** Seconds to go on serving after SIGTERM while `/api/health/ready` already says no: time for a load balancer to notice. */
  @WholeNumber(0, 600)
  readonly shutdownDelay: number = 0;

  /** Seconds that requests under way then have to finish before their connections are cut. */
  @WholeNumber(1, 600)
  readonly shutdownTimeout: number = 20;

  /** `publicUrl`, or what host and port make of it; never ends in a slash. */
  get origin(): string {
    const own = `http://${REACHABLE[this.host] ?? bracketed(this.host)}:${this.port}`;
    return (this.publicUrl ?? own).replace(/\/+$/, '');
  }
}

/** Where to reach a server that listens on all addresses. */
const REACHABLE: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);
