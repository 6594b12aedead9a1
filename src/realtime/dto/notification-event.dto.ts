import { ApiSchema } from '@nestjs/swagger';
import { NotificationsSeenDto } from '../../notifications/dto/notification.dto.js';
import { Literal } from '../../openapi/unions.js';
import { DurableEventDto } from './durable-event.dto.js';

@ApiSchema({
  description: 'You have seen notifications on one of your devices. Told to you alone.',
})
export class NotificationsSeenEventDto extends DurableEventDto {
  @Literal('notifications.seen')
  readonly type!: 'notifications.seen';

  readonly data!: NotificationsSeenDto | null;
}
