import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AvatarsModule } from '../avatars/avatars.module.js';
import { ThrottlingModule } from '../throttling/throttling.module.js';
import { AccountDeletion } from './account-deletion.service.js';
import { CredentialsService } from './credentials.service.js';
import { PasswordHasher } from './password-hasher.js';
import { PasswordPolicy } from './password-policy.js';
import { ExportParts } from './export-parts.service.js';
import { OwnAvatarController } from './own-avatar.controller.js';
import { OwnAvatarService } from './own-avatar.service.js';
import { User } from './user.entity.js';
import { UsersController } from './users.controller.js';
import { EXPORT_SQL, UsersRepository } from './users.repository.js';
import { UsersService } from './users.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([User]), AvatarsModule, ThrottlingModule],
  controllers: [UsersController, OwnAvatarController],
  providers: [
    AccountDeletion,
    CredentialsService,
    ExportParts,
    OwnAvatarService,
    PasswordHasher,
    PasswordPolicy,
    UsersRepository,
    UsersService,
  ],
  exports: [AccountDeletion, CredentialsService, ExportParts, UsersService],
})
export class UsersModule {
  constructor(parts: ExportParts) {
    parts.add('profile', 'your account, as only you see it.', EXPORT_SQL);
  }
}
