import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AvatarsService } from '../avatars/avatars.service.js';
import type { Json } from '../common/page.js';
import { AccountDeletion } from './account-deletion.service.js';
import type { OwnUserDto } from './dto/user.dto.js';
import { UserNotFound } from './users.errors.js';
import { UsersRepository } from './users.repository.js';

@Injectable()
export class OwnAvatarService implements OnModuleInit {
  constructor(
    private readonly users: UsersRepository,
    private readonly avatars: AvatarsService,
    private readonly deletion: AccountDeletion,
  ) {}

  onModuleInit(): void {
    this.avatars.addOwner((ids) => this.users.findUsedAvatars(ids));
    this.deletion.addStep(async (userId, transaction) => {
      const before = await this.users.replaceAvatar(userId, null, transaction);
      return () => void this.avatars.forget(before);
    });
  }

  /** @throws ImageUnsupported, ImageInvalid, ImageTooLarge, StorageFull, UserNotFound */
  async set(userId: string, upload: Buffer): Promise<Json<OwnUserDto>> {
    const before = await this.avatars.replace(upload, (id) => this.users.replaceAvatar(userId, id));
    const user = await this.users.findOwn(userId);
    // The account may have been deleted while the image was drawn.
    if (before === undefined || user === undefined) throw new UserNotFound();
    return user;
  }

  async clear(userId: string): Promise<void> {
    await this.avatars.forget(await this.users.replaceAvatar(userId, null));
  }
}
