import { ApiProperty } from '@nestjs/swagger';
import { JSON_TYPES } from '../../openapi/json-schema.js';

/**
 * What a client calls a command of its own. OpenAPI 3.0 has no type for text or number; a choice of
 * the two is what generators stumble over, so that SDKs get a value of any type.
 */
export const FrameRef = (): PropertyDecorator => {
  const types: object = { [JSON_TYPES]: ['string', 'integer'] };
  return ApiProperty({
    description: 'To know the answer by: text of 1 to 100 characters, or a whole number.',
    example: 'first',
    required: false,
    ...types,
  });
};
