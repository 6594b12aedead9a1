import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import { DomainError, ValidationFailed } from '../errors/domain-error.js';
import { LIMITS } from './limits.js';

const OTHER_CHARSET = /;\s*charset\s*=\s*(?!"?utf-?8"?\s*(;|$))/i;

class MalformedJson extends DomainError {
  constructor(detail: string) {
    super('invalid', 'malformed_json', detail);
  }
}

class UnsupportedEncoding extends DomainError {
  constructor() {
    super('unsupported_media', 'unsupported_media_type', 'JSON is read as UTF-8, uncompressed.');
  }
}

class UnstorableText extends ValidationFailed {
  constructor(path: string) {
    const message = `${path || 'the body'} has a NUL or an unpaired surrogate`;
    super([{ path, message, code: 'unstorable_text' }]);
  }
}

/**
 * Parses a body that nobody has looked at yet. Depth is counted on the text, before `JSON.parse` and
 * class-transformer recurse over it: 45,000 nested arrays in 90 KB overflow the stack of the latter.
 * @throws DomainError for what is not JSON in UTF-8, and for text PostgreSQL cannot keep
 */
export function readJsonBody(headers: IncomingHttpHeaders, body: Buffer): unknown {
  const value = parseJsonBody(headers, body);
  requireStorable(value);
  return value;
}

/**
 * The same of what is looked at further before anything of it is kept.
 * @throws DomainError for what is not JSON in UTF-8
 */
export function parseJsonBody(headers: IncomingHttpHeaders, body: Buffer): unknown {
  if (
    headers['content-encoding'] !== undefined ||
    OTHER_CHARSET.test(headers['content-type'] ?? '')
  ) {
    throw new UnsupportedEncoding();
  }
  // Clients set the type of every request, those without a body too.
  if (body.length === 0) return undefined;
  if (!isUtf8(body)) throw new MalformedJson('The body is not UTF-8.');
  const text = body.toString('utf8');
  if (nestsTooDeep(text)) {
    throw new MalformedJson(`The body nests deeper than ${LIMITS.bodyDepth} levels.`);
  }
  return parse(text);
}

/** @throws DomainError for text PostgreSQL cannot keep */
export function requireStorable(value: unknown): void {
  refuseUnstorableText(value, '');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MalformedJson('The body is not JSON.');
  }
}

const STRINGS = /"[^"\\]*(?:\\.[^"\\]*)*"?/gs;

function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (const character of text.replace(STRINGS, '')) {
    if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth > LIMITS.bodyDepth) return true;
  }
  return false;
}

/** PostgreSQL refuses NUL in text, and the driver would store a lone surrogate as U+FFFD. */
const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

function refuseUnstorableText(value: unknown, path: string): void {
  if (typeof value === 'string' && !isStorable(value)) throw new UnstorableText(path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (!isStorable(key)) throw new UnstorableText(path);
    const nested = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
    refuseUnstorableText(part, path === '' ? key : nested);
  }
}
