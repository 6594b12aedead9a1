import {
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { newId } from '../common/identifiers.js';
import type { Json } from '../common/page.js';
import { PeriodicTask } from '../common/periodic-task.js';
import { AccountDeletion } from './account-deletion.service.js';
import { AvatarFiles } from './avatar-files.js';
import { AvatarRenderer, type AvatarSize } from './avatar-images.js';
import { AvatarNotFound } from './avatars.errors.js';
import type { OwnUserDto } from './dto/user.dto.js';
import { UserNotFound } from './users.errors.js';
import { UsersRepository } from './users.repository.js';

const HOUR = 3_600_000;

@Injectable()
export class AvatarsService implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly sweeping = new PeriodicTask('Avatars', HOUR, () =>
    this.files.removeOrphans((ids) => this.users.findUsedAvatars(ids)),
  );

  constructor(
    private readonly users: UsersRepository,
    private readonly renderer: AvatarRenderer,
    private readonly files: AvatarFiles,
    private readonly deletion: AccountDeletion,
  ) {}

  onModuleInit(): void {
    this.deletion.addStep(async (userId, transaction) => {
      const before = await this.users.replaceAvatar(userId, null, transaction);
      return () => void this.forget(before);
    });
  }

  onApplicationBootstrap(): void {
    this.sweeping.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.sweeping.stop();
  }

  /**
   * Under a new id each time, so that what an address shows never changes.
   * @throws ImageUnsupported, ImageInvalid, ImageTooLarge, StorageFull, UserNotFound
   */
  async set(userId: string, upload: Buffer): Promise<Json<OwnUserDto>> {
    const id = newId();
    await this.files.save(id, await this.renderer.render(upload));
    // Where this throws, the database may have the new id for all we know: the files stay, and the
    // sweep asks again.
    const before = await this.users.replaceAvatar(userId, id);
    await this.forget(before ?? { avatarId: id });
    const user = await this.users.findOwn(userId);
    // The account may have been deleted while the image was drawn.
    if (before === undefined || user === undefined) throw new UserNotFound();
    return user;
  }

  async clear(userId: string): Promise<void> {
    await this.forget(await this.users.replaceAvatar(userId, null));
  }

  async get(id: string, size: AvatarSize): Promise<Buffer> {
    const image = await this.files.find(id, size);
    if (image === undefined) throw new AvatarNotFound();
    return image;
  }

  private async forget(before: { avatarId: string | null } | undefined): Promise<void> {
    if (before?.avatarId) await this.files.remove(before.avatarId);
  }
}
