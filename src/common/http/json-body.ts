import { isUtf8 } from 'node:buffer';
import { DomainError, ValidationFailed } from '../errors/domain-error.js';

export const MAX_JSON_DEPTH = 32;
export const MAX_BODY_BYTES = 256 * 1024;

const [QUOTE, BACKSLASH, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [
  0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d,
];
/** The only ways JSON text spells a NUL or a surrogate that is not in a pair already. */
const SUSPECT_ESCAPE = /\\u(0000|d[89a-f])/i;
const SUSPECT_KEY = /__proto__|\\u005f/i;

class MalformedJson extends DomainError {
  constructor(detail: string) {
    super('invalid', 'malformed_json', detail);
  }
}

/**
 * Parses a body that nobody has looked at yet. Depth is counted on the text, before `JSON.parse` and
 * class-transformer recurse over it: 45,000 nested arrays in 90 KB overflow the stack of the latter.
 * @throws DomainError `malformed_json`, or `validation_failed` for text PostgreSQL cannot keep
 */
export function parseJsonBody(body: Buffer): unknown {
  // Clients set the type of every request, those without a body too.
  if (body.length === 0) return undefined;
  if (!isUtf8(body)) throw new MalformedJson('The body is not UTF-8.');
  const text = body.toString('utf8');
  if (depthExceeds(text, MAX_JSON_DEPTH)) {
    throw new MalformedJson(`The body nests deeper than ${MAX_JSON_DEPTH} levels.`);
  }
  const value = parse(text);
  if (SUSPECT_ESCAPE.test(text)) refuseUnstorableText(value, '');
  return value;
}

function parse(text: string): unknown {
  try {
    return SUSPECT_KEY.test(text) ? JSON.parse(text, refusePrototypeKeys) : JSON.parse(text);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new MalformedJson('The body is not JSON.');
  }
}

/** `__proto__` in a body is an attempt to reach a prototype, never a field. */
function refusePrototypeKeys(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new MalformedJson('The body has a key that is not allowed.');
  return value;
}

function depthExceeds(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charCodeAt(index);
    if (inString) {
      if (character === BACKSLASH) index++;
      else if (character === QUOTE) inString = false;
    } else if (character === QUOTE) inString = true;
    else if (character === OPEN_BRACE || character === OPEN_BRACKET) {
      if (++depth > limit) return true;
    } else if (character === CLOSE_BRACE || character === CLOSE_BRACKET) depth--;
  }
  return false;
}

/** PostgreSQL refuses NUL in text, and the driver would store a lone surrogate as U+FFFD. */
function refuseUnstorableText(value: unknown, path: string): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) {
      const message = `${path || 'body'} has a NUL or an unpaired surrogate`;
      throw new ValidationFailed([{ path, message, code: 'unstorable_text' }]);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      refuseUnstorableText(key, path);
      refuseUnstorableText(part, path === '' ? key : `${path}.${key}`);
    }
  }
}
