import { STATUS_CODES } from 'node:http';
import { ValidationFailed } from '../common/errors/domain-error.js';
import { answerTo } from '../common/errors/problem.js';
import { parseJsonBody } from '../common/http/json-body.js';
import type { Json } from '../common/page.js';

const MAX_REF_LENGTH = 100;

/** What a client calls a command of its own, to know the answer by. */
export type Ref = string | number;

export interface Command {
  type: string;
  ref: Ref | undefined;
  fields: object;
}

/**
 * Its fields may still have text that cannot be kept: that is refused under its ref.
 * @throws DomainError for what is no command
 */
export function readCommand(frame: Buffer): Command {
  const content = parseJsonBody({}, frame);
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw invalid('', 'a frame must be a JSON object', 'is_object');
  }
  const { type, ref, ...fields } = content as Record<string, unknown>;
  if (ref !== undefined && !isRef(ref)) {
    const message = `ref must be a whole number, or text of 1 to ${MAX_REF_LENGTH} characters`;
    throw invalid('ref', message, 'is_ref');
  }
  // No command has an empty type, so that it is refused as unknown, with its ref.
  return { type: typeof type === 'string' ? type : '', ref, fields };
}

const isRef = (value: unknown): value is Ref =>
  typeof value === 'string'
    ? value.length > 0 && value.length <= MAX_REF_LENGTH
    : Number.isSafeInteger(value);

const invalid = (path: string, message: string, code: string): ValidationFailed =>
  new ValidationFailed([{ path, message, code }]);

/** @param members further ones, as the JSON of an object that is not empty */
export const ackFrame = (ref: Ref | undefined, members?: Json<object>): string =>
  `{"type":"ack"${refMember(ref)}${members === undefined ? '}' : `,${members.slice(1)}`}`;

export const pongFrame = (ref: Ref | undefined): string => `{"type":"pong"${refMember(ref)}}`;

export function errorFrame(error: unknown, ref?: Ref): string {
  const { status, code, detail, errors, headers } = answerTo(error);
  const retryAfter = headers?.['retry-after'];
  return JSON.stringify({
    type: 'error',
    ref,
    code,
    title: STATUS_CODES[status] ?? 'Error',
    detail,
    status,
    errors,
    ...(retryAfter !== undefined && { retryAfter: Number(retryAfter) }),
  });
}

const refMember = (ref: Ref | undefined): string =>
  ref === undefined ? '' : `,"ref":${JSON.stringify(ref)}`;
