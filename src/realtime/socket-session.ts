import { Logger } from '@nestjs/common';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { DomainError } from '../common/errors/domain-error.js';
import { answerTo } from '../common/errors/problem.js';
import { requireStorable } from '../common/http/json-body.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import type { TokenVerifier } from '../common/http/token-verifier.js';
import { TooManyRequests } from '../throttling/too-many-requests.js';
import { CommandBudget } from './command-budget.js';
import { AuthCommandDto } from './dto/socket-commands.dto.js';
import { LIMITS } from './limits.js';
import type { OpenStream } from './open-stream.js';
import type { OpenStreams } from './open-streams.js';
import { OtherSession } from './realtime.errors.js';
import { CLOSE, closeFor, closeOn } from './socket-closes.js';
import { checked, type SocketCommands } from './socket-commands.js';
import { ackFrame, type Command, errorFrame, pongFrame, readCommand } from './socket-frames.js';
import { SocketFeed } from './socket-feed.js';
import { SocketOutput } from './socket-output.js';
import { beat } from './socket-pulse.js';
import type { Streams } from './streams.js';

/** Commands that wait for their turn; past that the client's connection is read no further. */
const MAX_PENDING = 64;

export interface SocketServices {
  tokens: TokenVerifier;
  openStreams: OpenStreams;
  streams: Streams;
  commands: SocketCommands;
  isLimited: boolean;
}

/** What the handshake says of who connects. */
export interface Introduction {
  me?: AuthenticatedUser | undefined;
  ticket?: string | undefined;
  since?: string | undefined;
}

/** One WebSocket, from its handshake to its end. */
export class SocketSession {
  private readonly logger = new Logger('SocketSession');
  private readonly output: SocketOutput;
  private readonly feed: SocketFeed;
  private readonly budget: CommandBudget | undefined;
  private readonly deadline: NodeJS.Timeout;
  private me: AuthenticatedUser | undefined;
  private admission: OpenStream | undefined;
  /** One command after another, in the order in which they came. */
  private turn: Promise<void> = Promise.resolve();
  private pending = 0;

  constructor(
    private readonly services: SocketServices,
    private readonly socket: WebSocket,
    wire: Duplex,
  ) {
    this.output = new SocketOutput(socket, wire);
    this.feed = new SocketFeed(services.streams, this.output, (error) => {
      this.refuse(error);
    });
    if (services.isLimited) this.budget = new CommandBudget();
    this.deadline = setTimeout(() => {
      this.output.close(CLOSE.unauthenticated);
    }, LIMITS.authDeadline);
    this.listen();
  }

  /** For what the handshake itself says. */
  introduce({ me, ticket, since }: Introduction): void {
    if (me) this.queue(() => this.begin(me, since));
    else if (ticket !== undefined) this.queue(() => this.authenticate({ ticket, since }));
  }

  private listen(): void {
    const stop = beat(this.socket);
    // What breaks the protocol is answered by the library with a close; here it is nothing new.
    this.socket.on('error', () => undefined);
    this.socket.on('message', (data, isBinary) => {
      this.hear(data as Buffer, isBinary);
    });
    this.socket.on('ping', () => {
      if (this.budget?.take() === 'flood') this.output.shut(CLOSE.flood);
      else this.output.cutIfSlow();
    });
    this.socket.on('close', () => {
      stop();
      clearTimeout(this.deadline);
      this.feed.close();
      this.admission?.release();
    });
  }

  private hear(frame: Buffer, isBinary: boolean): void {
    if (!this.output.isOpen) return;
    const verdict = this.budget?.take() ?? 'fine';
    if (isBinary) this.output.close(CLOSE.binary);
    else if (verdict === 'flood') this.output.shut(CLOSE.flood);
    else this.take(frame, verdict === 'refused' ? this.budget?.wait : undefined);
  }

  /** @param wait milliseconds, where there have been too many */
  private take(frame: Buffer, wait: number | undefined): void {
    let command: Command | undefined;
    try {
      command = readCommand(frame);
      if (wait !== undefined) throw new TooManyRequests(wait);
      requireStorable(command.fields);
    } catch (error) {
      this.output.say(errorFrame(error, command?.ref));
      return;
    }
    const { type, ref } = command;
    if (type === 'ping' && this.me) this.output.say(pongFrame(ref));
    else this.queue(() => this.obey(command));
  }

  private queue(work: () => Promise<void>): void {
    this.pending += 1;
    if (this.pending === MAX_PENDING) this.socket.pause();
    this.turn = this.turn.then(async () => {
      if (this.output.isOpen) await work();
      this.pending -= 1;
      if (this.pending === MAX_PENDING - 1 && this.output.isOpen) this.socket.resume();
    });
  }

  private async obey({ type, ref, fields }: Command): Promise<void> {
    const { me } = this;
    if (me === undefined) {
      if (type === 'auth') await this.authenticate(fields);
      else this.output.close(CLOSE.unauthenticated);
      return;
    }
    try {
      const members =
        type === 'auth'
          ? await this.renew(fields, me)
          : await this.services.commands.run(type, fields, me);
      if (members !== undefined || ref !== undefined) this.output.say(ackFrame(ref, members));
    } catch (error) {
      this.logUnexpected(error);
      this.output.say(errorFrame(error, ref));
    }
  }

  private async authenticate(fields: object): Promise<void> {
    try {
      const auth = await checked(AuthCommandDto, fields);
      const me = await this.userOf(auth);
      if (this.output.isOpen) await this.begin(me, auth.since);
    } catch (error) {
      this.refuse(error);
    }
  }

  private async userOf({ token = '', ticket }: AuthCommandDto): Promise<AuthenticatedUser> {
    const { tokens } = this.services;
    return ticket === undefined ? tokens.verify(token) : tokens.redeem(ticket);
  }

  /** In-band, before the token expires. */
  private async renew(fields: object, me: AuthenticatedUser): Promise<string> {
    const user = await this.userOf(await checked(AuthCommandDto, fields));
    if (user.id !== me.id || user.sessionId !== me.sessionId) throw new OtherSession();
    this.admission?.renew(user);
    return `{"expiresAt":"${new Date(user.expiresAt).toISOString()}"}`;
  }

  private async begin(me: AuthenticatedUser, since: string | undefined): Promise<void> {
    clearTimeout(this.deadline);
    try {
      this.admission = this.services.openStreams.admit(me, 'websocket', (end) => {
        this.output.close(closeOn(end));
      });
      this.me = me;
      await this.feed.begin(me.id, since);
    } catch (error) {
      this.refuse(error);
    }
  }

  /** Says why, and ends. */
  private refuse(error: unknown): void {
    this.logUnexpected(error);
    this.output.say(errorFrame(error));
    this.output.close(closeFor(error instanceof DomainError ? error.kind : undefined));
  }

  private logUnexpected(error: unknown): void {
    if (answerTo(error).status === 500) this.logger.error(error);
  }
}
