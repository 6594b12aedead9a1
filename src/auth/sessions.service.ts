import {
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { newId } from '../common/identifiers.js';
import { assemblePage, type Json, pageRequest } from '../common/page.js';
import { UUID_KEY } from '../common/cursor.js';
import type { PageQueryDto } from '../common/http/page.dto.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import { PeriodicTask } from '../common/periodic-task.js';
import { Config } from '../config/config.js';
import type { Queryable } from '../database/database.js';
import type { AccessTokenClaims } from './access-token.js';
import { NotAuthenticated, RefreshTokenRefused, SessionNotFound } from './auth.errors.js';
import type { SessionPageDto } from './dto/session.dto.js';
import type { TokensDto } from './dto/tokens.dto.js';
import { RefreshTokens } from './refresh-tokens.js';
import { Revocations } from './revocations.js';
import { SessionsRepository } from './sessions.repository.js';

/** The device that logs in. */
export interface Device {
  address: string;
  userAgent: string;
}

const HOUR = 3_600_000;
const MAX_USER_AGENT_LENGTH = 300;

@Injectable()
export class SessionsService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly sweeping = new PeriodicTask('Sessions', HOUR, () => this.sessions.sweep());

  constructor(
    private readonly sessions: SessionsRepository,
    private readonly revocations: Revocations,
    private readonly refreshTokens: RefreshTokens,
    private readonly jwt: JwtService,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeping.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.sweeping.stop();
  }

  async open(
    userId: string,
    { address, userAgent }: Device,
    transaction: Queryable,
  ): Promise<TokensDto> {
    const id = newId();
    const session = { id, userId, address, userAgent: userAgent.slice(0, MAX_USER_AGENT_LENGTH) };
    await this.sessions.insert(session, this.config.refreshTokenTtl, transaction);
    return this.tokens(userId, id, 0);
  }

  /**
   * Rotates: a token is good once. A token older than the one before the current, or that one after
   * 30 s, can only be a copy, so the whole session ends (RFC 9700, 4.14.2).
   * @throws RefreshTokenRefused
   */
  async refresh(refreshToken: string): Promise<TokensDto> {
    const claim = this.refreshTokens.read(refreshToken);
    if (claim === undefined) throw new RefreshTokenRefused();
    const { refreshTokenTtl } = this.config;
    const session =
      (await this.sessions.advance(claim, refreshTokenTtl)) ??
      (await this.sessions.findSuccessor(claim));
    if (session === undefined) {
      this.revocations.add(await this.sessions.revoke(claim.sessionId));
      throw new RefreshTokenRefused();
    }
    return this.tokens(session.userId, claim.sessionId, session.generation);
  }

  async list(me: AuthenticatedUser, query: PageQueryDto): Promise<Json<SessionPageDto>> {
    const list = { scope: ['sessions'], keyPatterns: [UUID_KEY] };
    const request = pageRequest(list, query);
    const rows = await this.sessions.list(me.id, me.sessionId, request);
    return assemblePage(list, request, rows);
  }

  /** Done as well where somebody else was quicker. */
  async endCurrent(me: AuthenticatedUser): Promise<void> {
    this.revocations.add(await this.sessions.revokeOwn(me.sessionId, me.id));
  }

  /**
   * Whether it was opened, by a login, within the last `seconds`.
   * @throws NotAuthenticated where it has just ended
   */
  async isFresh({ id, sessionId }: AuthenticatedUser, seconds: number): Promise<boolean> {
    const age = await this.sessions.age(sessionId, id);
    if (age === undefined) throw new NotAuthenticated();
    return age < seconds;
  }

  /** @throws SessionNotFound for somebody else's too */
  async end(sessionId: string, userId: string): Promise<void> {
    const ended = await this.sessions.revokeOwn(sessionId, userId);
    if (ended.length === 0) throw new SessionNotFound();
    this.revocations.add(ended);
  }

  /**
   * @param keptId a session that goes on
   * @returns what makes it take effect on this node once the transaction has committed
   */
  async endAllIn(
    transaction: Queryable,
    userId: string,
    keptId: string | null = null,
  ): Promise<() => void> {
    const ended = await this.sessions.revokeAll(userId, keptId, transaction);
    return () => {
      this.revocations.add(ended);
    };
  }

  private tokens(userId: string, sessionId: string, generation: number): TokensDto {
    const { accessTokenTtl } = this.config;
    const claims: Omit<AccessTokenClaims, 'exp'> = { sub: userId, sid: sessionId };
    return {
      accessToken: this.jwt.sign(claims, { expiresIn: accessTokenTtl }),
      tokenType: 'Bearer',
      expiresIn: accessTokenTtl,
      refreshToken: this.refreshTokens.issue({ sessionId, generation }),
    };
  }
}
