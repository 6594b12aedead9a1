import {
  type BeforeApplicationShutdown,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocketServer } from 'ws';
import { bearerToken } from '../common/http/bearer-token.js';
import { TokenVerifier } from '../common/http/token-verifier.js';
import { Config } from '../config/config.js';
import { LIMITS } from './limits.js';
import {
  HandshakeRefused,
  NoSuchSocket,
  OriginNotAllowed,
  ShuttingDown,
} from './realtime.errors.js';
import { refuseUpgrade } from './refuse-upgrade.js';
import { CLOSE } from './socket-closes.js';
import type { Introduction } from './socket-session.js';
import { SocketSessions } from './socket-sessions.js';

const PATH = '/api/realtime';

/** Milliseconds that clients get to take note of a shutdown. */
const FAREWELL = 1500;

const OPTIONS = {
  noServer: true,
  maxPayload: LIMITS.frameBytes,
  perMessageDeflate: false,
  /** Milliseconds for the other side to agree to a close. */
  closeTimeout: 10_000,
};

/** Lets WebSockets in: the handshake, and who may make one. */
@Injectable()
export class SocketGate implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly server = new WebSocketServer(OPTIONS);
  private isShuttingDown = false;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly config: Config,
    private readonly tokens: TokenVerifier,
    private readonly sessions: SocketSessions,
  ) {}

  onApplicationBootstrap(): void {
    const http = this.host.httpAdapter.getHttpServer() as Server;
    http.on('upgrade', (request, wire, head) => {
      this.upgrade(request, wire, head);
    });
    this.server.on('wsClientError', ({ message }, wire, request) => {
      refuseUpgrade(request, wire, new HandshakeRefused(message));
    });
  }

  /** Before: the server closes only when all its connections have. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isShuttingDown = true;
    const { clients } = this.server;
    for (const socket of clients) socket.close(...CLOSE.shuttingDown);
    const deadline = Date.now() + FAREWELL;
    while (clients.size > 0 && Date.now() < deadline) await sleep(10);
    for (const socket of clients) socket.terminate();
  }

  private upgrade(request: IncomingMessage, wire: Duplex, head: Buffer): void {
    try {
      const introduction = this.admit(request);
      this.server.handleUpgrade(request, wire, head, (socket) => {
        this.sessions.start(socket, wire, introduction);
      });
    } catch (error) {
      refuseUpgrade(request, wire, error);
    }
  }

  /** @throws DomainError for whom there is no socket */
  private admit({ url = '/', headers }: IncomingMessage): Introduction {
    if (this.isShuttingDown) throw new ShuttingDown();
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    if (pathname.replace(/\/$/, '') !== PATH) throw new NoSuchSocket(pathname);
    this.requireOrigin(headers.origin);
    const since = searchParams.get('since') ?? undefined;
    if (headers.authorization === undefined) {
      return { ticket: searchParams.get('ticket') ?? undefined, since };
    }
    return { me: this.tokens.verify(bearerToken(headers) ?? ''), since };
  }

  /** Programs have none. Pages do, and a browser keeps no page from connecting anywhere by itself. */
  private requireOrigin(origin: string | undefined): void {
    if (origin === undefined || origin === this.config.origin) return;
    if (!this.config.corsOrigins.includes(origin)) throw new OriginNotAllowed();
  }
}
