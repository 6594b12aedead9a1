import { Body, Controller, Delete, Get, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { AcceptsLink } from '../common/http/accepts-link.decorator.js';
import { Answers, AnswersNothing, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { answerFile, AnswersFile } from '../common/http/file-answers.js';
import { FileOfForm, type FormFile, StreamsFile } from '../common/http/form-file.interceptor.js';
import { IdParams } from '../common/http/id-params.dto.js';
import type { AuthenticatedUser, Reply } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { harmless } from './attachment-headers.js';
import { AttachmentLinks } from './attachment-links.js';
import { AttachmentNotFound } from './attachments.errors.js';
import { AttachmentsService, storedName } from './attachments.service.js';
import {
  AttachmentDto,
  AttachmentLinksDto,
  AttachmentLinksRequestDto,
  AttachmentUploadDto,
  ThumbnailParams,
} from './dto/attachment.dto.js';

const NOT_FOUND = '`attachment_not_found`: there is none, or you may not see it.';
const OUTSIDE = '`range_not_satisfiable`: it is shorter than that.';

@ApiTags('Attachments')
@Controller('attachments')
export class AttachmentsController {
  constructor(
    private readonly attachments: AttachmentsService,
    private readonly links: AttachmentLinks,
  ) {}

  /**
   * Upload a file, to be sent with a message. Pictures are drawn afresh: what the file says about
   * place, time and camera is not kept. What is not sent within a day is removed.
   */
  @Post()
  @StreamsFile()
  @ApiBody({ type: AttachmentUploadDto })
  @Answers(AttachmentDto, { status: 201, description: 'Uploaded.' })
  @Refuses({
    400: '`validation_failed` where there is no `file`, `attachment_empty`, or `image_invalid`.',
    413: '`file_too_large`, `attachment_quota_exceeded`, or `image_too_large`: too many pixels.',
    415: '`attachment_type_refused`, or `unsupported_media_type`: not multipart/form-data.',
  })
  uploadAttachment(
    @CurrentUser() me: AuthenticatedUser,
    @FileOfForm() file: FormFile,
  ): Promise<Json<AttachmentDto>> {
    return this.attachments.upload(me.id, file);
  }

  /**
   * Links to attachments that need no token, for `<img src>` and the like. They are good for you and
   * your session only as long as you may see the attachment; keep them to yourself.
   */
  @Post('links')
  @Answers(AttachmentLinksDto)
  linkAttachments(
    @CurrentUser() me: AuthenticatedUser,
    @Body() { attachmentIds }: AttachmentLinksRequestDto,
  ): Promise<AttachmentLinksDto> {
    return this.links.make(me, attachmentIds);
  }

  /** The file of an attachment: yours before it is sent, of all who are in the conversation after. */
  @Get(':id')
  @AcceptsLink()
  @AnswersFile('The file.', '*/*')
  @Refuses({ 404: NOT_FOUND, 416: OUTSIDE })
  async getAttachment(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id }: IdParams,
    @Res() reply: Reply,
  ): Promise<void> {
    const { name, contentType, size } = await this.attachments.get(id, me.id);
    await answerFile(reply, {
      tag: `"${id}"`,
      size,
      headers: harmless(contentType, name),
      open: (range) => this.attachments.open(storedName(id), range),
    });
  }

  /** A small version of a picture: WebP. */
  @Get(':id/thumbnails/:size')
  @AcceptsLink()
  @AnswersFile('The thumbnail.', 'image/webp')
  @Refuses({ 404: NOT_FOUND, 416: OUTSIDE })
  async getThumbnail(
    @CurrentUser() me: AuthenticatedUser,
    @Param() { id, size }: ThumbnailParams,
    @Res() reply: Reply,
  ): Promise<void> {
    const { name, thumbnails } = await this.attachments.get(id, me.id);
    const thumbnail = thumbnails.find((each) => each.size === size);
    if (thumbnail === undefined) throw new AttachmentNotFound();
    await answerFile(reply, {
      tag: `"${storedName(id, size)}"`,
      size: thumbnail.bytes,
      headers: harmless('image/webp', `${name}.webp`),
      open: (range) => this.attachments.open(storedName(id, size), range),
    });
  }

  /** Remove an upload of yours that has not been sent. */
  @Delete(':id')
  @AnswersNothing('It is gone.')
  @Refuses({ 404: NOT_FOUND, 409: '`attachment_already_sent`: delete the message instead.' })
  deleteAttachment(@CurrentUser() me: AuthenticatedUser, @Param() { id }: IdParams): Promise<void> {
    return this.attachments.delete(id, me.id);
  }
}
