import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { AcceptsTicket } from '../common/http/accepts-ticket.decorator.js';
import { Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import type { AuthenticatedUser, Reply, Request } from '../common/http/request.js';
import { ClientFrameDto } from './dto/client-frames.dto.js';
import { ServerFrameDto } from './dto/server-frames.dto.js';
import { StreamQueryDto } from './dto/sync.dto.js';
import { EventStreams } from './event-streams.js';
import { LIMITS } from './limits.js';

@ApiTags('Real time')
// Streams and sockets are more than OpenAPI can say; what they carry it can.
@ApiExtraModels(ClientFrameDto, ServerFrameDto)
@Controller('events')
export class EventsController {
  constructor(private readonly streams: EventStreams) {}

  /**
   * The feed as it happens, as server-sent events: `id` is the cursor, `event` the type, and `data` a
   * `FeedEvent`. An EventSource goes on by itself where it was cut off; when it gets 401, it needs
   * another ticket. The stream ends with the session, and when the access token expires.
   */
  @Get()
  @AcceptsTicket()
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'Go on after this cursor: counts more than `since`.',
    schema: { type: 'string', maxLength: LIMITS.cursorLength },
  })
  @ApiProduces('text/event-stream')
  @ApiResponse({
    status: 200,
    description: 'Events, one after another.',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  })
  @Refuses({ 410: '`resync_required`: begin again with a cursor of `GET /sync`.' })
  streamEvents(
    @CurrentUser() me: AuthenticatedUser,
    @Query() { since }: StreamQueryDto,
    @Req() request: Request,
    @Res() reply: Reply,
  ): Promise<void> {
    const lastEventId = request.headers['last-event-id'];
    const cursor = typeof lastEventId === 'string' && lastEventId !== '' ? lastEventId : since;
    return this.streams.open(me, cursor, reply);
  }
}
