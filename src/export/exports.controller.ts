import { Controller, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Refuses } from '../common/http/answers.js';
import { CurrentUser } from '../common/http/current-user.decorator.js';
import { answerFile, AnswersFile } from '../common/http/file-answers.js';
import type { AuthenticatedUser, Reply } from '../common/http/request.js';
import type { Json } from '../common/page.js';
import { DataExportDto } from './dto/data-export.dto.js';
import { ExportsService } from './exports.service.js';

const NOT_FOUND = '`export_not_found`: you have asked for none, or it has expired.';

const HEADERS = {
  'content-type': 'application/zip',
  'content-disposition': 'attachment; filename="parley-export.zip"',
  'x-content-type-options': 'nosniff',
};

@ApiTags('Export')
@Controller('users/me/export')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  /**
   * Have an archive made of what there is of you: your profile, sessions, conversations, messages as far
   * as you see them now, settings and files. It takes the place of the one you have. Ask for its state
   * until it is ready.
   */
  @Post()
  @Answers(DataExportDto, { status: 202, description: 'It is being made.' })
  @Refuses({
    409: '`export_running`: one is being made already.',
    429: '`rate_limited`: `GET /limits` says how often.',
  })
  startExport(@CurrentUser() me: AuthenticatedUser): Promise<Json<DataExportDto>> {
    return this.exports.start(me.id);
  }

  /** How far it is. */
  @Get()
  @Answers(DataExportDto)
  @Refuses({ 404: NOT_FOUND })
  getExport(@CurrentUser() me: AuthenticatedUser): Promise<Json<DataExportDto>> {
    return this.exports.get(me.id);
  }

  /** The archive: a zip with a `README.md` that says what is what. */
  @Get('file')
  @AnswersFile('The archive.', 'application/zip')
  @Refuses({
    404: NOT_FOUND,
    409: '`export_not_ready`: it is being made, or has failed.',
    416: '`range_not_satisfiable`: it is shorter than that.',
  })
  async getExportFile(@CurrentUser() me: AuthenticatedUser, @Res() reply: Reply): Promise<void> {
    const { fileId, size } = await this.exports.file(me.id);
    await answerFile(reply, {
      tag: `"${fileId}"`,
      size,
      headers: HEADERS,
      open: (range) => this.exports.open(fileId, range),
    });
  }
}
