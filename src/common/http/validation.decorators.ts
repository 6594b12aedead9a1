import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  isISO8601,
  IsISO8601,
  IsObject,
  Matches,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationArguments,
} from 'class-validator';

/** May be left out. Unlike class-validator's `IsOptional`, lets no `null` through. */
export const Optional = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** May be left out, and `null` clears it. */
export const Nullable = (): PropertyDecorator =>
  ValidateIf((_, value) => value !== undefined && value !== null);

/** Of `min` to `max` Unicode code points, as the published schema counts them, and not blank. */
export function Text(min: number, max: number): PropertyDecorator {
  const isText = (value: unknown): boolean => {
    if (typeof value !== 'string' || value.length > 2 * max) return false;
    const length = [...value].length;
    return length >= min && length <= max && (min === 0 || value.trim() !== '');
  };
  return applyDecorators(
    ApiProperty({ minLength: min, maxLength: max }),
    ValidateBy({
      name: 'textLength',
      validator: {
        validate: isText,
        defaultMessage: (details?: ValidationArguments) =>
          `${details?.property ?? 'text'} must be text of ${min} to ${max} characters${min > 0 ? ', not blank' : ''}`,
      },
    }),
  );
}

/**
 * Text of one line that people see as a name: `Text` without control characters and without those
 * that turn the direction of what follows or have no width (Unicode TR 36, 3.2).
 */
export const Name = (min: number, max: number): PropertyDecorator =>
  applyDecorators(
    Text(min, max),
    Matches(/^[^\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]*$/u, {
      message: '$property must be one line without invisible characters',
    }),
  );

/**
 * A whole number in a query, in plain decimals: `0x10` and `1e1` are refused, not converted.
 */
export function QueryInteger(min: number, max: number): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: 'integer', minimum: min, maximum: max }),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value,
    ),
    ValidateBy({
      name: 'integerRange',
      validator: {
        validate: (value) =>
          typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max,
        defaultMessage: (details?: ValidationArguments) =>
          `${details?.property ?? 'value'} must be a whole number from ${min} to ${max}`,
      },
    }),
  );
}

/** `true` or `false` in a query, spelled so. */
export const QueryBoolean = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'boolean' }),
    Transform(({ value }: { value: unknown }) =>
      value === 'true' ? true : value === 'false' ? false : value,
    ),
    ValidateBy({
      name: 'isBoolean',
      validator: {
        validate: (value) => typeof value === 'boolean',
        defaultMessage: (details?: ValidationArguments) =>
          `${details?.property ?? 'value'} must be true or false`,
      },
    }),
  );

const ISO_8601 = { strict: true, strictSeparator: true };
const ZONED = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/;

/** Whether it is an ISO 8601 instant with its zone, in years PostgreSQL and JavaScript agree on. */
export const isInstant = (value: string): boolean =>
  isISO8601(value, ISO_8601) && ZONED.test(value);

/** As `isInstant` has it. */
export const Instant = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'string', format: 'date-time' }),
    IsISO8601(ISO_8601),
    Matches(ZONED, {
      message: '$property must be a time with its zone, such as 2026-01-31T09:30:00.000Z',
    }),
  );

/** An object of its own fields, each held to `type`; what is wrong is named `settings.slowModeSeconds`. */
export const Nested = (type: new () => object): PropertyDecorator =>
  applyDecorators(
    Type(() => type),
    IsObject(),
    ValidateNested(),
  );
