import { Controller, Get } from '@nestjs/common';
import { Answers, Refuses } from '../common/http/answers.js';
import { Public } from '../common/http/public.decorator.js';
import { Unlimited } from '../common/http/unlimited.decorator.js';
import { HealthStatusDto } from './dto/health-status.dto.js';
import { Readiness } from './readiness.js';

@Public()
@Unlimited()
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** Whether the process runs. */
  @Get('live')
  @Answers(HealthStatusDto)
  getLiveness(): HealthStatusDto {
    return { status: 'ok' };
  }

  /** Whether it can serve: send it no traffic otherwise. */
  @Get('ready')
  @Answers(HealthStatusDto)
  @Refuses({ 503: '`database_unavailable` or `shutting_down`.' })
  async getReadiness(): Promise<HealthStatusDto> {
    await this.readiness.require();
    return { status: 'ok' };
  }
}
