import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module.js';
import { loadConfig } from '../config/load-config.js';

/** The application to look at. Nothing is connected to: a preview makes no providers. */
export async function previewApp(): Promise<INestApplication> {
  const app = await NestFactory.create(
    AppModule.with(loadConfig({}), 'postgres://preview'),
    new FastifyAdapter(),
    { preview: true, logger: false, abortOnError: false },
  );
  return app.setGlobalPrefix('api');
}
