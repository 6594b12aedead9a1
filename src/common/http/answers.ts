import { applyDecorators, Header, HttpCode, type Type } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiResponse,
  type ApiResponseOptions,
  getSchemaPath,
} from '@nestjs/swagger';
import { STATUS_CODES } from 'node:http';
import type { Reply } from './request.js';
import { problemOf } from '../errors/problem.js';
import { ProblemDto } from '../errors/problem.dto.js';

const JSON_TYPE = 'application/json; charset=utf-8';

type Headers = NonNullable<ApiResponseOptions['headers']>;

interface AnswerOptions {
  status?: number;
  description?: string;
  headers?: Headers;
  example?: unknown;
}

/** Answers with the JSON of `type`: made by PostgreSQL and passed on, or an object of that shape. */
export function Answers(type: Type, options: AnswerOptions = {}): MethodDecorator {
  const { status = 200, description = STATUS_CODES[status] ?? '', headers, example } = options;
  return applyDecorators(
    HttpCode(status),
    Header('content-type', JSON_TYPE),
    ApiResponse({
      status,
      description,
      type,
      ...(headers && { headers }),
      ...(example !== undefined && { example }),
    }),
  );
}

/** Answers 204 with no body. */
export const AnswersNothing = (description = 'Done.'): MethodDecorator =>
  applyDecorators(HttpCode(204), ApiResponse({ status: 204, description }));

/**
 * Declares the problems a handler may answer with beyond those that every handler may.
 * @param problems what leads to each status: its code in backticks, then a sentence
 */
export const Refuses = (problems: Readonly<Record<number, string>>): MethodDecorator =>
  applyDecorators(
    ApiExtraModels(ProblemDto),
    ...Object.entries(problems).map(([status, description]) =>
      ApiResponse({ status: Number(status), ...problemResponse(Number(status), description) }),
    ),
  );

export const problemResponse = (status: number, description: string) => ({
  description,
  content: {
    'application/problem+json': {
      schema: { $ref: getSchemaPath(ProblemDto) },
      // The shape's own example is one of 400.
      ...(status !== 400 && { example: exampleOf(status, description) }),
    },
  },
});

/** The first of the codes that the description names. */
function exampleOf(status: number, description: string): ProblemDto {
  const [, code = 'malformed_request'] = /`([a-z_]+)`/.exec(description) ?? [];
  const [, detail = STATUS_CODES[status] ?? ''] = /`: (.*)/s.exec(description) ?? [];
  return problemOf({ status, code, detail }, '/api/messages', 'checkout-7f3a');
}

/** 201 for what has just been made, 200 for what was there already. */
export function answerCreated<T>(reply: Reply, { item, isNew }: { item: T; isNew: boolean }): T {
  void reply.code(isNew ? 201 : 200);
  return item;
}
