import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldError, ValidationFailed } from '../errors/domain-error.js';

/** Checks every body, query and path against its DTO; what the DTO does not name is refused by name. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new ValidationFailed(fieldErrors(errors)),
  });
}

function fieldErrors(errors: ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const path = /^\d+$/.test(property)
      ? `${parent}[${property}]`
      : [parent, property].filter(Boolean).join('.');
    const own = Object.entries(constraints).map(([name, message]) =>
      name === 'whitelistValidation'
        ? { path, message: `${path} is not a known field`, code: 'unknown_field' }
        : { path, message: message.replace(property, path), code: snakeCase(name) },
    );
    return [...own, ...fieldErrors(children, path)];
  });
}

const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
