import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module.js';
import { loadConfig } from '../config/load-config.js';
import { buildOpenApi } from '../openapi/openapi.js';

/** Prints the OpenAPI document. Nothing is connected to: a preview makes no providers. */
const app = await NestFactory.create(
  AppModule.with(loadConfig({}), 'postgres://preview'),
  new FastifyAdapter(),
  { preview: true, logger: false, abortOnError: false },
);
app.setGlobalPrefix('api');
process.stdout.write(`${JSON.stringify(buildOpenApi(app), null, 2)}\n`);
