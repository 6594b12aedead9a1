import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersNothing, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import { PageQueryDto } from '../common/http/page.dto.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { DraftsService } from './drafts.service.js';
import { DraftDto, DraftPageDto, WriteDraftDto } from './dto/draft.dto.js';

const NOT_FOUND = '`conversation_not_found`: there is none, or you are not in it.';

@ApiTags('Drafts')
@Controller()
export class DraftsController {
  constructor(private readonly drafts: DraftsService) {}

  /**
   * Keep what you have written in a conversation and not sent, in place of your draft there. Of several
   * devices, the last one that writes is right. Sending leaves it: delete it then.
   */
  @Put('conversations/:id/draft')
  @Answers(DraftDto)
  @Refuses({ 404: NOT_FOUND })
  writeDraft(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Body() draft: WriteDraftDto,
  ): Promise<Json<DraftDto>> {
    return this.drafts.write(id, me.id, draft);
  }

  /** Your draft in a conversation. */
  @Get('conversations/:id/draft')
  @Answers(DraftDto)
  @Refuses({ 404: '`draft_not_found`: you have none there; or `conversation_not_found`.' })
  getDraft(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
  ): Promise<Json<DraftDto>> {
    return this.drafts.get(id, me.id);
  }

  /** Delete your draft in a conversation. */
  @Delete('conversations/:id/draft')
  @AnswersNothing('There is none.')
  @Refuses({ 404: NOT_FOUND })
  deleteDraft(@CurrentUser() me: AuthenticatedUser, @Param() { id }: IdParams): Promise<void> {
    return this.drafts.delete(id, me.id);
  }

  /** Your drafts in all conversations, what was written last first. */
  @Get('drafts')
  @Answers(DraftPageDto)
  listDrafts(
    @CurrentUser() me: AuthenticatedUser,
    @Query() query: PageQueryDto,
  ): Promise<Json<DraftPageDto>> {
    return this.drafts.list(me.id, query);
  }
}
