import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ThrottlingModule } from '../throttling/throttling.module.js';
import { AccountDeletion } from './account-deletion.service.js';
import { AvatarFiles } from './avatar-files.js';
import { AvatarRenderer } from './avatar-images.js';
import { AvatarsController } from './avatars.controller.js';
import { AvatarsService } from './avatars.service.js';
import { CredentialsService } from './credentials.service.js';
import { PasswordHasher } from './password-hasher.js';
import { PasswordPolicy } from './password-policy.js';
import { User } from './user.entity.js';
import { UsersController } from './users.controller.js';
import { UsersRepository } from './users.repository.js';
import { UsersService } from './users.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([User]), ThrottlingModule],
  controllers: [UsersController, AvatarsController],
  providers: [
    AccountDeletion,
    AvatarFiles,
    AvatarRenderer,
    AvatarsService,
    CredentialsService,
    PasswordHasher,
    PasswordPolicy,
    UsersRepository,
    UsersService,
  ],
  exports: [AccountDeletion, CredentialsService, UsersService],
})
export class UsersModule {}
