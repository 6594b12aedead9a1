import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateBy, type ValidationArguments } from 'class-validator';
import { emojiOf } from '../emoji.js';

/** One emoji, from here on fully qualified. */
export const Emoji = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'string' }),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? (emojiOf(value) ?? value) : value,
    ),
    ValidateBy({
      name: 'isEmoji',
      validator: {
        validate: (value) => typeof value === 'string' && emojiOf(value) === value,
        defaultMessage: (details?: ValidationArguments) =>
          `${details?.property ?? 'value'} must be one emoji, such as 👍`,
      },
    }),
  );
