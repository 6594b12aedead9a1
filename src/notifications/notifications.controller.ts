import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import {
  ListNotificationsDto,
  NotificationPageDto,
  NotificationsStateDto,
  SeeNotificationsDto,
} from './dto/notification.dto.js';
import { NotificationsService } from './notifications.service.js';

@ApiTags('Notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly notifications: NotificationsService) {}

  /**
   * What others have done that concerns you, newest first: they mention you, reply to what you wrote, react
   * to it, or add you to a group. As it is now: what is deleted, taken back or left is not there.
   */
  @Get()
  @Answers(NotificationPageDto)
  listNotifications(
    @CurrentUser() me: AuthenticatedUser,
    @Query() query: ListNotificationsDto,
  ): Promise<Json<NotificationPageDto>> {
    return this.notifications.list(me.id, query);
  }

  /** How many of them you have not seen. */
  @Get('state')
  @Answers(NotificationsStateDto)
  getNotificationsState(
    @CurrentUser() me: AuthenticatedUser,
  ): Promise<Json<NotificationsStateDto>> {
    return this.notifications.state(me.id);
  }

  /** You have seen them, up to one of them. It never moves back. */
  @Put('seen')
  @Answers(NotificationsStateDto)
  seeNotifications(
    @CurrentUser() me: AuthenticatedUser,
    @Body() { at }: SeeNotificationsDto,
  ): Promise<Json<NotificationsStateDto>> {
    return this.notifications.see(me.id, at);
  }
}
