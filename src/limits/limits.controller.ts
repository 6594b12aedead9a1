import { Controller, Get } from '@nestjs/common';
import { Answers } from '../common/http/answers.js';
import { Public } from '../common/http/public.decorator.js';
import { Config } from '../config/config.js';
import { ServerLimitsDto } from './dto/server-limits.dto.js';
import { limitsOf } from './limits.js';

@Controller('limits')
export class LimitsController {
  private readonly limits: ServerLimitsDto;

  constructor(config: Config) {
    this.limits = limitsOf(config);
  }

  /**
   * What this server allows: lengths, sizes, numbers and times. Read it once, and offer people nothing
   * that would be refused. It is the same for everybody and changes only when the server is restarted.
   */
  @Public()
  @Get()
  @Answers(ServerLimitsDto, { example: limitsOf(new Config()) })
  getLimits(): ServerLimitsDto {
    return this.limits;
  }
}
