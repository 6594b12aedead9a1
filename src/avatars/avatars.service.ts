import {
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { newId } from '../common/identifiers.js';
import { PeriodicTask } from '../common/periodic-task.js';
import { AvatarFiles } from './avatar-files.js';
import { AvatarRenderer, type AvatarSize } from './avatar-images.js';
import { AvatarNotFound } from './avatars.errors.js';

const HOUR = 3_600_000;

/** Which of these avatars somebody, or something, has. */
type FindUsed = (avatarIds: string[]) => Promise<string[]>;

/** What had an avatar, or none. */
interface Before {
  avatarId: string | null;
}

/** The pictures of whoever and whatever has one. Which they have, their own tables say. */
@Injectable()
export class AvatarsService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly owners: FindUsed[] = [];
  private readonly sweeping = new PeriodicTask('Avatars', HOUR, () =>
    this.files.removeOrphans((ids) => this.findUsed(ids)),
  );

  constructor(
    private readonly renderer: AvatarRenderer,
    private readonly files: AvatarFiles,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeping.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.sweeping.stop();
  }

  /** An avatar that no owner has is swept away: everybody who keeps some has to be here at boot. */
  addOwner(findUsed: FindUsed): void {
    this.owners.push(findUsed);
  }

  async get(id: string, size: AvatarSize): Promise<Buffer> {
    const image = await this.files.find(id, size);
    if (image === undefined) throw new AvatarNotFound();
    return image;
  }

  /**
   * Under a new id each time, so that what an address shows never changes.
   * @param assign puts the new one in the place of the one before, which it returns; undefined where
   * there is nothing to put it on any more
   * @throws ImageUnsupported, ImageInvalid, ImageTooLarge, StorageFull
   */
  async replace<T extends Before>(
    upload: Buffer,
    assign: (avatarId: string) => Promise<T | undefined>,
  ): Promise<T | undefined> {
    const id = newId();
    await this.files.save(id, await this.renderer.render(upload));
    // Where this throws, the database may have the new id for all we know: the files stay, and the
    // sweep asks again.
    const before = await assign(id);
    await this.forget(before ?? { avatarId: id });
    return before;
  }

  async forget(before: Before | undefined): Promise<void> {
    if (before?.avatarId) await this.files.remove(before.avatarId);
  }

  private async findUsed(ids: string[]): Promise<string[]> {
    const used = await Promise.all(this.owners.map((findUsed) => findUsed(ids)));
    return used.flat();
  }
}
