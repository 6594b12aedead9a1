import { Injectable } from '@nestjs/common';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { TokenVerifier } from '../common/http/token-verifier.js';
import { Config } from '../config/config.js';
import { OpenStreams } from './open-streams.js';
import { SocketCommands } from './socket-commands.js';
import { type Introduction, type SocketServices, SocketSession } from './socket-session.js';
import { Streams } from './streams.js';

@Injectable()
export class SocketSessions {
  private readonly services: SocketServices;

  constructor(
    tokens: TokenVerifier,
    openStreams: OpenStreams,
    streams: Streams,
    commands: SocketCommands,
    config: Config,
  ) {
    this.services = { tokens, openStreams, streams, commands, isLimited: config.rateLimits };
  }

  start(socket: WebSocket, wire: Duplex, introduction: Introduction): void {
    new SocketSession(this.services, socket, wire).introduce(introduction);
  }
}
