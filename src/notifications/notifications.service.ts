import { Injectable, type OnModuleInit } from '@nestjs/common';
import { INSTANT_KEY } from '../common/cursor.js';
import { ValidationFailed } from '../common/errors/domain-error.js';
import { assemblePage, type Json, type PageOf, pageRequest } from '../common/page.js';
import { Config } from '../config/config.js';
import { AccountDeletion } from '../users/account-deletion.service.js';
import type {
  ListNotificationsDto,
  NotificationDto,
  NotificationsStateDto,
} from './dto/notification.dto.js';
import { NotificationsRepository } from './notifications.repository.js';

const NAME_KEY = /^[amr]:[0-9a-f:-]{36,150}$/;

/** What others have done that concerns somebody, and how far they have seen it. */
@Injectable()
export class NotificationsService implements OnModuleInit {
  constructor(
    private readonly notifications: NotificationsRepository,
    private readonly deletion: AccountDeletion,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.deletion.addStep(async (userId, transaction) => {
      await this.notifications.forget(userId, transaction);
      return undefined;
    });
  }

  async list(
    userId: string,
    { type, unseen, ...query }: ListNotificationsDto,
  ): Promise<Json<PageOf<NotificationDto>>> {
    const list = {
      scope: ['notifications', type, unseen],
      keyPatterns: [INSTANT_KEY, NAME_KEY],
    };
    const request = pageRequest(list, query);
    const { notificationRetention } = this.config;
    const filter = { type, unseen };
    const rows = await this.notifications.list(userId, notificationRetention, filter, request);
    return assemblePage(list, request, rows);
  }

  state(userId: string): Promise<Json<NotificationsStateDto>> {
    return this.notifications.state(userId, this.config.notificationRetention);
  }

  /** @throws ValidationFailed for a time that has not come yet */
  async see(userId: string, until: string): Promise<Json<NotificationsStateDto>> {
    const isMoved = await this.notifications.see(userId, until);
    if (!isMoved) {
      const message = 'at must not be in the future';
      throw new ValidationFailed([{ path: 'at', message, code: 'in_the_future' }]);
    }
    return this.state(userId);
  }
}
