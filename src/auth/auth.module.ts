import { Global, Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { Mailer } from '../mail/mailer.js';
import { SessionEnds } from '../common/http/session-ends.js';
import { TokenVerifier } from '../common/http/token-verifier.js';
import { ThrottlingModule } from '../throttling/throttling.module.js';
import { ExportParts } from '../users/export-parts.service.js';
import { UsersModule } from '../users/users.module.js';
import { ACCESS_TOKEN } from './access-token.js';
import { AccountController } from './account.controller.js';
import { AccountService } from './account.service.js';
import { AccessTokens } from './access-tokens.js';
import { AuthMetrics } from './auth-metrics.js';
import { AuthController } from './auth.controller.js';
import { AuthService } from './auth.service.js';
import { JwtStrategy } from './jwt.strategy.js';
import { LoginAttempts } from './login-attempts.js';
import { PasswordResetMail } from './password-reset-mail.js';
import { PasswordResetsRepository } from './password-resets.repository.js';
import { PasswordResetsService } from './password-resets.service.js';
import { PasswordsController } from './passwords.controller.js';
import { PasswordsService } from './passwords.service.js';
import { RefreshTokens } from './refresh-tokens.js';
import { Revocations } from './revocations.js';
import { EXPORT_SQL, SessionsRepository } from './sessions.repository.js';
import { SessionsService } from './sessions.service.js';
import { TicketsController } from './tickets.controller.js';
import { TicketsRepository } from './tickets.repository.js';
import { TicketsService } from './tickets.service.js';
import { TokenKeys } from './token-keys.js';

@Global()
@Module({
  imports: [
    PassportModule,
    JwtModule.registerAsync({
      extraProviders: [TokenKeys],
      inject: [TokenKeys],
      useFactory: (keys: TokenKeys) => ({
        secret: keys.access,
        signOptions: {
          algorithm: ACCESS_TOKEN.algorithm,
          issuer: ACCESS_TOKEN.issuer,
          audience: ACCESS_TOKEN.audience,
        },
      }),
    }),
    ThrottlingModule,
    UsersModule,
  ],
  controllers: [AccountController, AuthController, PasswordsController, TicketsController],
  providers: [
    AccessTokens,
    AccountService,
    AuthMetrics,
    AuthService,
    JwtStrategy,
    LoginAttempts,
    Mailer,
    PasswordResetMail,
    PasswordResetsRepository,
    PasswordResetsService,
    PasswordsService,
    RefreshTokens,
    Revocations,
    SessionEnds,
    SessionsRepository,
    SessionsService,
    TicketsRepository,
    TicketsService,
    TokenKeys,
    { provide: TokenVerifier, useExisting: AccessTokens },
  ],
  exports: [SessionEnds, TokenVerifier],
})
export class AuthModule {
  constructor(parts: ExportParts) {
    parts.add('sessions', 'where you are logged in.', EXPORT_SQL);
  }
}
