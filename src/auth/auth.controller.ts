import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersNothing, Refuses } from '../common/http/answers.js';
import { ClientAddress, UserAgent } from '../common/http/client-address.decorator.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import { PageQueryDto } from '../common/http/page.dto.js';
import { Public } from '../common/http/public.decorator.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { ThrottleByAddress } from '../throttling/throttle-by-address.js';
import { AuthService } from './auth.service.js';
import { LoginDto } from './dto/credentials.dto.js';
import { SessionPageDto } from './dto/session.dto.js';
import { RefreshDto, TokensDto } from './dto/tokens.dto.js';
import { SessionsService } from './sessions.service.js';

@ApiTags('Auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly auth: AuthService,
    private readonly sessions: SessionsService,
  ) {}

  /** Log in with e-mail address or username. */
  @Public()
  @Post('login')
  @Answers(TokensDto)
  @Refuses({ 401: '`credentials_wrong`.' })
  login(
    @Body() credentials: LoginDto,
    @ClientAddress() address: string,
    @UserAgent() userAgent: string,
  ): Promise<TokensDto> {
    return this.auth.login(credentials, { address, userAgent });
  }

  /**
   * The next pair of tokens. A refresh token is good once; using an old one again ends the session,
   * but the one just used may be repeated for 30 seconds and then answers with the same successor.
   */
  @Public()
  @Post('refresh')
  @ThrottleByAddress({ name: 'refresh-address', attempts: 1000, within: 900 })
  @Answers(TokensDto)
  @Refuses({ 401: '`refresh_token_invalid`.' })
  refreshTokens(@Body() { refreshToken }: RefreshDto): Promise<TokensDto> {
    return this.sessions.refresh(refreshToken);
  }

  /** Log out: this session ends everywhere. */
  @Post('logout')
  @AnswersNothing('The session has ended.')
  logout(@CurrentUser() me: AuthenticatedUser): Promise<void> {
    return this.sessions.endCurrent(me);
  }

  /** The devices you are logged in on. */
  @Get('sessions')
  @Answers(SessionPageDto)
  listSessions(
    @CurrentUser() me: AuthenticatedUser,
    @Query() query: PageQueryDto,
  ): Promise<Json<SessionPageDto>> {
    return this.sessions.list(me, query);
  }

  /** Log a device out. */
  @Delete('sessions/:id')
  @AnswersNothing('The session has ended.')
  @Refuses({ 404: '`session_not_found`.' })
  endSession(@CurrentUser() me: AuthenticatedUser, @Param() { id }: IdParams): Promise<void> {
    return this.sessions.end(id, me.id);
  }
}
