import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Job } from './job.entity.js';
import { JobStore } from './job-store.js';
import { JobsMetrics } from './jobs-metrics.js';
import { Jobs } from './jobs.js';

/** What is done in the background: docs/jobs.md. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Job])],
  providers: [Jobs, JobsMetrics, JobStore],
  exports: [Jobs],
})
export class JobsModule {}
