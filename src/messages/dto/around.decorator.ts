import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { isInstant } from '../../common/http/validation.decorators.js';

const isPlace = (value: unknown): boolean =>
  typeof value === 'string' && (/^(firstUnread|\d{1,15})$/.test(value) || isInstant(value));

/** A place in a conversation: a `seq`, a time, or `firstUnread`. */
export const Around = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'string' }),
    ValidateBy({
      name: 'isPlace',
      validator: {
        validate: isPlace,
        defaultMessage: () => 'around must be a seq, a time with its zone, or firstUnread',
      },
    }),
  );
