import { Transform } from 'class-transformer';

const SWITCH: Readonly<Record<string, boolean>> = {
  on: true,
  true: true,
  '1': true,
  off: false,
  false: false,
  '0': false,
};

/** `on`, `true`, `1` or `off`, `false`, `0`; anything else is left for the validator to refuse. */
export const OnOff = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? (SWITCH[value.toLowerCase()] ?? value) : value,
  );

/** `a, b` becomes `['a', 'b']`. */
export const CommaSeparated = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string'
      ? value
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== '')
      : value,
  );
