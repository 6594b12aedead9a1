import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import type { ValidationError } from 'class-validator';
import { type FieldError, ValidationFailed } from '../errors/domain-error.js';
import { ValidationRules } from './validation-rules.js';

/** Checks every body, query and path against its DTO; what the DTO does not name is refused by name. */
export class RequestPipe extends ValidationPipe {
  private readonly rules = new ValidationRules();

  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      stopAtFirstError: false,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => new ValidationFailed(fieldErrors(errors)),
    });
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const isWhole = metadata.type !== 'custom' && metadata.data === undefined;
    if (!isWhole) return super.transform(value, metadata);
    requireObject(value);
    const accepted = metadata.metatype && isFlat(value) && this.accepted(value, metadata.metatype);
    return accepted ? Promise.resolve(accepted) : super.transform(value, metadata);
  }

  /**
   * What is plainly right. Nest's own way looks first, at any depth, for what JSON and queries cannot
   * hold, and takes as long for that as for all the rest.
   */
  private accepted(value: object, type: new () => object): object | undefined {
    const instance = plainToInstance(type, value);
    return this.rules.accept(instance) ? instance : undefined;
  }
}

/** Whether it has no objects in it, but perhaps lists of what are none. */
const isFlat = (value: object): boolean =>
  Object.values(value).every((item) =>
    Array.isArray(item) ? !item.some(isObject) : !isObject(item),
  );

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

function requireObject(value: unknown): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = 'the body must be a JSON object';
    throw new ValidationFailed([{ path: '', message, code: 'is_object' }]);
  }
  // class-transformer drops these without a word, before anybody could refuse them.
  const dropped = Object.keys(value).filter((key) => key in Object.prototype);
  if (dropped.length > 0) throw new ValidationFailed(dropped.map(unknownField));
}

const unknownField = (path: string): FieldError => ({
  path,
  message: `${path} is not a known field`,
  code: 'unknown_field',
});

function fieldErrors(errors: ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const path = /^\d+$/.test(property)
      ? `${parent}[${property}]`
      : [parent, property].filter(Boolean).join('.');
    const own = Object.entries(constraints).map(([name, message]) =>
      name === 'whitelistValidation'
        ? unknownField(path)
        : { path, message: message.replace(property, path), code: snakeCase(name) },
    );
    return [...own, ...fieldErrors(children, path)];
  });
}

const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
