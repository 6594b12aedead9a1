import { Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersNothing, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { MessageDto } from '../conversations/dto/message.dto.js';
import { ReactionPageDto } from './dto/reaction.dto.js';
import { ListReactionsDto, ReactionParams } from './dto/reaction-requests.dto.js';
import { ReactionsService } from './reactions.service.js';

const NOT_FOUND = '`message_not_found`: there is none, or you are not in its conversation.';

@ApiTags('Reactions')
@Controller('messages/:id/reactions')
export class ReactionsController {
  constructor(private readonly reactions: ReactionsService) {}

  /** React to a message. Doing so again with the same emoji changes nothing. */
  @Put(':emoji')
  @Answers(MessageDto)
  @Refuses({
    403: '`participant_muted`: an owner or admin has muted you; or `contact_restricted`: you can say nothing to this person.',
    404: NOT_FOUND,
    409: '`too_many_reactions`: `GET /limits` says how many you may have on one message. Or `too_many_emoji`: it has as many different ones as it may. Or `message_deleted`.',
  })
  addReaction(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id, emoji }: ReactionParams,
  ): Promise<Json<MessageDto>> {
    return this.reactions.add(id, me.id, emoji);
  }

  /** Take a reaction back. Where you have not reacted so, it is done already. */
  @Delete(':emoji')
  @AnswersNothing('You have no such reaction there.')
  @Refuses({ 404: NOT_FOUND })
  removeReaction(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id, emoji }: ReactionParams,
  ): Promise<void> {
    return this.reactions.remove(id, me.id, emoji);
  }

  /** Who has reacted to a message, in the order in which they did. */
  @Get()
  @Answers(ReactionPageDto)
  @Refuses({ 404: NOT_FOUND })
  listReactions(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Query() query: ListReactionsDto,
  ): Promise<Json<ReactionPageDto>> {
    return this.reactions.list(id, me.id, query);
  }
}
