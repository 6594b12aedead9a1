import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiResponse } from '@nestjs/swagger';
import { Refuses } from '../common/http/answers.js';
import { isKnown } from '../common/http/entity-tags.js';
import type { Reply } from '../common/http/request.js';
import { TakesFile } from '../common/http/upload.interceptor.js';
import { AvatarUploadDto } from './dto/avatar.dto.js';
import { LIMITS } from './limits.js';

const IMAGE_TYPE = 'image/webp';

/** Set with the image alone: a 404 must not be remembered for a year. */
const CACHING = { 'cache-control': 'public, max-age=31536000, immutable' };

/** What came from a stranger is an image to the browser and nothing else; any page may show it. */
const HARMLESS = {
  'x-content-type-options': 'nosniff',
  'content-disposition': 'inline',
  'content-security-policy': "sandbox; default-src 'none'",
  'cross-origin-resource-policy': 'cross-origin',
};

const HEADERS = {
  ETag: { description: 'Names the image.', schema: { type: 'string' } },
  'Cache-Control': {
    description: 'For ever: a new avatar has a new address.',
    schema: { type: 'string' },
  },
} as const;

/** Takes an upload that is to become an avatar. */
export const TakesAvatar = (): MethodDecorator =>
  applyDecorators(
    TakesFile(LIMITS.bytes),
    ApiBody({ type: AvatarUploadDto }),
    Refuses({
      400: '`validation_failed` where there is no `file`, `image_invalid` where it is damaged.',
      413: '`file_too_large`, or `image_too_large`: too many pixels.',
      415: '`image_unsupported`, or `unsupported_media_type`: not multipart/form-data.',
    }),
  );

/** Answers with an image, or that the client has it already. */
export const AnswersAvatar = (): MethodDecorator =>
  applyDecorators(
    ApiHeader({
      name: 'If-None-Match',
      required: false,
      description: 'The `ETag` of the image that you have.',
      schema: { type: 'string' },
    }),
    ApiResponse({
      status: 200,
      description: 'The image.',
      headers: HEADERS,
      content: { [IMAGE_TYPE]: { schema: { type: 'string', format: 'binary' } } },
    }),
    ApiResponse({ status: 304, description: 'You have it already.', headers: HEADERS }),
  );

export function answerAvatar(reply: Reply, image: Buffer, tag: string): Buffer | undefined {
  void reply.headers({ ...CACHING, etag: tag });
  if (isKnown(reply.request.headers['if-none-match'], tag)) {
    void reply.code(304);
    return undefined;
  }
  void reply.headers(HARMLESS).type(IMAGE_TYPE);
  return image;
}
