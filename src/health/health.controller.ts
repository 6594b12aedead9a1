import { Controller, Get } from '@nestjs/common';
import { Answers, Refuses } from '../common/http/answers.js';
import { Public } from '../common/http/public.decorator.js';
import { Database } from '../database/database.js';
import { HealthDto } from './dto/health.dto.js';

@Public()
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** Whether the process runs. */
  @Get('live')
  @Answers(HealthDto)
  getLiveness(): HealthDto {
    return { status: 'ok' };
  }

  /** Whether it can serve: send it no traffic otherwise. */
  @Get('ready')
  @Answers(HealthDto)
  @Refuses({ 503: '`database_unavailable`.' })
  async getReadiness(): Promise<HealthDto> {
    await this.database.query('select 1');
    return { status: 'ok' };
  }
}
