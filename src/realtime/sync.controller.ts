import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { type AuthenticatedUser, goneSignal, type Reply } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { SyncDto, SyncQueryDto } from './dto/sync.dto.js';
import { SyncService } from './sync.service.js';

@ApiTags('Real time')
@Controller('sync')
export class SyncController {
  constructor(private readonly feed: SyncService) {}

  /**
   * What has changed since a cursor. Without `since`: a cursor to begin with, and the first page of
   * your conversations. With `wait`: where nothing has changed yet, it answers as soon as something has.
   */
  @Get()
  @Answers(SyncDto)
  @Refuses({ 410: '`resync_required`: begin again without `since`, and load what you show anew.' })
  sync(
    @CurrentUser() me: AuthenticatedUser,
    @Query() query: SyncQueryDto,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<Json<SyncDto>> {
    return this.feed.sync(me.id, query, goneSignal(reply));
  }
}
