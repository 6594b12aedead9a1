import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import { PageQueryDto } from '../common/http/page.dto.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { ReaderPageDto } from './dto/reader.dto.js';
import { ReadersService } from './readers.service.js';

@ApiTags('Messages')
@Controller('messages/:id/read-by')
export class ReadersController {
  constructor(private readonly readers: ReadersService) {}

  /**
   * Who has read a message: those in the conversation whose read pointer has come to it, without its
   * sender, and without those who hide their receipts.
   */
  @Get()
  @Answers(ReaderPageDto)
  @Refuses({
    403: '`receipts_hidden`: you hide yours, so you are not shown others’.',
    404: '`message_not_found`: there is none, or you are not in its conversation.',
  })
  listReaders(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Query() query: PageQueryDto,
  ): Promise<Json<ReaderPageDto>> {
    return this.readers.list(id, me.id, query);
  }
}
