import { Injectable } from '@nestjs/common';
import type { PresenceDto } from './dto/presence.dto.js';
import { UNSEEN } from './presence-board.js';
import type { PresenceSetting } from './presence-setting.entity.js';
import { PresenceRepository } from './presence.repository.js';
import { Presence } from './presence.js';

type Shape<Dto> = { [Key in keyof Dto]: Dto[Key] extends Date | null ? string | null : Dto[Key] };

/** Presence by request: to whom you share no conversation with, everybody is offline. */
@Injectable()
export class PresenceService {
  constructor(
    private readonly presence: Presence,
    private readonly settings: PresenceRepository,
  ) {}

  async of(me: string, userIds: readonly string[]): Promise<Shape<PresenceDto>[]> {
    const known = await this.settings.acquaintances(me, userIds);
    return userIds.map((userId) => ({
      userId,
      ...(known.has(userId) ? this.presence.stateOf(userId) : UNSEEN),
    }));
  }

  async setting(userId: string): Promise<PresenceSetting> {
    const settings = await this.settings.settings([userId]);
    return settings.get(userId) ?? 'auto';
  }

  choose(userId: string, setting: PresenceSetting): Promise<void> {
    return this.presence.choose(userId, setting);
  }
}
