import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ValidateBy, ValidateIf } from 'class-validator';
import { isIP } from 'node:net';

/** A setting reads a text and says in words what it must be. */
function Setting(
  must: string,
  isRight: (value: unknown) => boolean,
  read: (text: string) => unknown = (text) => text,
): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? read(value) : value)),
    ValidateBy({
      name: 'setting',
      validator: { validate: isRight, defaultMessage: () => `must be ${must}` },
    }),
  );
}

/** Has no default. */
export const Unset = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

export const TextSetting = (min = 1): PropertyDecorator =>
  Setting(
    min === 1 ? 'a text' : `${min} characters or more`,
    (value) => typeof value === 'string' && value.length >= min,
  );

export const OneOf = (...values: string[]): PropertyDecorator =>
  Setting(`one of ${values.join(', ')}`, (value) => values.includes(value as string));

/** In plain decimals: `0x10` and `1e3` are mistakes, not numbers. */
export const WholeNumber = (min: number, max: number): PropertyDecorator =>
  Setting(
    `a whole number from ${min} to ${max}`,
    (value) => typeof value === 'number' && value >= min && value <= max,
    (text) => (/^\d{1,15}$/.test(text) ? Number(text) : text),
  );

const SWITCH: Readonly<Record<string, boolean>> = {
  on: true,
  true: true,
  '1': true,
  off: false,
  false: false,
  '0': false,
};

export const OnOff = (): PropertyDecorator =>
  Setting(
    'on or off',
    (value) => typeof value === 'boolean',
    (text) => SWITCH[text.toLowerCase()] ?? text,
  );

export const UrlOf = (...schemes: string[]): PropertyDecorator =>
  Setting(
    `a URL that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
    (value) => typeof value === 'string' && schemes.includes(schemeOf(value) ?? ''),
  );

const schemeOf = (text: string): string | undefined =>
  /^([a-z][a-z0-9]*):\/\//.exec(text)?.[1] && URL.canParse(text)
    ? new URL(text).protocol.slice(0, -1)
    : undefined;

/** `a, b` is `['a', 'b']`. */
const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const isListOf = (isRight: (part: string) => boolean) => (value: unknown) =>
  Array.isArray(value) && (value as string[]).every(isRight);

export const Origins = (): PropertyDecorator =>
  Setting(
    'origins by comma, such as https://app.example.org, without a path or a slash at the end',
    isListOf((part) => URL.canParse(part) && new URL(part).origin === part),
    listOf,
  );

export const ContentTypes = (): PropertyDecorator =>
  Setting(
    'content types by comma, such as image/*, application/pdf',
    isListOf((part) => /^[a-z]+\/(\*|[a-z0-9][a-z0-9.+-]*)$/.test(part)),
    listOf,
  );

export const AddressRanges = (): PropertyDecorator =>
  Setting('IP addresses or CIDR ranges by comma, such as 10.0.0.0/8', isListOf(isRange), listOf);

function isRange(text: string): boolean {
  const [address = '', prefix = '0', ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0 || !/^\d{1,3}$/.test(prefix)) return false;
  return Number(prefix) <= (family === 4 ? 32 : 128);
}
