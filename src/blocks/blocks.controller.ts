import { Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersNothing, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { IdParams } from '../common/http/id-params.dto.js';
import { PageQueryDto } from '../common/http/page.dto.js';
import type { AuthenticatedUser } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { BlocksService } from './blocks.service.js';
import { BlockDto, BlockPageDto } from './dto/block.dto.js';

@ApiTags('Blocks')
@Controller('users')
export class BlocksController {
  constructor(private readonly blocks: BlocksService) {}

  /**
   * Block somebody: from then on neither of you begins a direct conversation with the other, sends to the
   * one you have, adds the other to a group, or sees the other's presence. Groups that you are both in go
   * on. They are not told. Doing so again changes nothing.
   */
  @Put(':id/block')
  @Answers(BlockDto)
  @Refuses({
    404: '`user_not_found`: there is nobody with this id.',
    409: '`cannot_block_yourself`, or `too_many_blocks`: `GET /limits` says how many you may have.',
  })
  blockUser(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
  ): Promise<Json<BlockDto>> {
    return this.blocks.block(me.id, id);
  }

  /** Block somebody no longer. */
  @Delete(':id/block')
  @AnswersNothing('You do not block them.')
  unblockUser(@CurrentUser() me: AuthenticatedUser, @Param() { id }: IdParams): Promise<void> {
    return this.blocks.unblock(me.id, id);
  }

  /** Whom you have blocked, the last one first. */
  @Get('me/blocks')
  @Answers(BlockPageDto)
  listBlocks(
    @CurrentUser() me: AuthenticatedUser,
    @Query() query: PageQueryDto,
  ): Promise<Json<BlockPageDto>> {
    return this.blocks.list(me.id, query);
  }
}
