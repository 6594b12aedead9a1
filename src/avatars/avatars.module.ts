import { Module } from '@nestjs/common';
import { AvatarFiles } from './avatar-files.js';
import { AvatarRenderer } from './avatar-images.js';
import { AvatarsController } from './avatars.controller.js';
import { AvatarsService } from './avatars.service.js';

@Module({
  controllers: [AvatarsController],
  providers: [AvatarFiles, AvatarRenderer, AvatarsService],
  exports: [AvatarsService],
})
export class AvatarsModule {}
