import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';

const UUID = { type: 'string', format: 'uuid' } as const;

const lower = (value: unknown): unknown =>
  typeof value === 'string' ? value.toLowerCase() : value;

/**
 * A UUID, from here on in lower case as PostgreSQL spells it: ids are compared with each other, and
 * cursors are bound to them, yet capitals are to be accepted (RFC 9562, 4).
 */
export const Id = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty(UUID),
    Transform(({ value }: { value: unknown }) => lower(value)),
    IsUUID(),
  );

/** `min` to `max` of them, each once. */
export const Ids = (min: number, max: number): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'array', items: UUID, minItems: min, maxItems: max, uniqueItems: true }),
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(lower) : value)),
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    ArrayUnique(),
    IsUUID('all', { each: true }),
  );
