import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import { DomainError } from '../errors/domain-error.js';
import { type Range, rangeOf } from './byte-range.js';
import { isKnown } from './entity-tags.js';
import type { Reply } from './request.js';

/** What is to be answered with, of which nothing has been read yet. */
export interface FileAnswer {
  /** Names the bytes, in quotes: others have another. */
  tag: string;
  size: number;
  /** Beyond those that have to do with tag and range. */
  headers: Readonly<Record<string, string>>;
  /** @throws DomainError where it is gone */
  open: (range: Range | undefined) => Promise<Readable>;
}

class RangeOutside extends DomainError {
  constructor(size: number) {
    super('unsatisfiable', 'range_not_satisfiable', `The file has ${size} bytes.`);
  }
}

/** What everybody may see now, and perhaps not in a moment: each use asks again. */
const CACHING = { 'cache-control': 'private, no-cache' };

/** Answers with the file, a part of it, or that the client has it already. */
export async function answerFile(reply: Reply, file: FileAnswer): Promise<void> {
  void reply.headers({ ...CACHING, etag: file.tag });
  if (isKnown(reply.request.headers['if-none-match'], file.tag)) {
    await reply.code(304).send();
    return;
  }
  const range = rangeAsked(reply, file);
  // To a HEAD the length of a text would count, but not that of a stream.
  const isHead = reply.request.method === 'HEAD';
  const content = isHead ? Readable.from([]) : await file.open(range);
  void reply.headers({ ...file.headers, 'accept-ranges': 'bytes', 'content-length': file.size });
  if (range) {
    const { start, end } = range;
    void reply.code(206).headers({
      'content-length': end - start + 1,
      'content-range': `bytes ${start}-${end}/${file.size}`,
    });
  }
  await reply.send(content);
}

/** @throws RangeOutside */
function rangeAsked(reply: Reply, { tag, size }: FileAnswer): Range | undefined {
  const { headers, method } = reply.request;
  // A date never matches: nothing here has a `Last-Modified` (RFC 9110, 13.1.5).
  const isOfAnother = (headers['if-range'] ?? tag) !== tag;
  if (method !== 'GET' || isOfAnother) return undefined;
  const range = rangeOf(headers.range, size);
  if (range !== null) return range;
  void reply.header('content-range', `bytes */${size}`);
  throw new RangeOutside(size);
}

const text = (description: string) => ({ description, schema: { type: 'string' } }) as const;
const HEADERS = { ETag: text('Names the bytes.'), 'Cache-Control': text('To be asked again.') };
const PART = { ...HEADERS, 'Content-Range': text('Which bytes of how many.') };

/** @param types of the content, as the document names them */
export const AnswersFile = (description: string, ...types: string[]): MethodDecorator => {
  const schema = { type: 'string', format: 'binary' } as const;
  const content = Object.fromEntries(types.map((type) => [type, { schema }]));
  const header = (name: string, said: string) =>
    ApiHeader({ name, required: false, description: said, schema: { type: 'string' } });
  return applyDecorators(
    header('If-None-Match', 'The `ETag` of what you have.'),
    header('Range', 'One range of bytes, such as `bytes=0-1023`.'),
    header('If-Range', 'The `ETag` of what you have a part of: if it is another, send the whole.'),
    ApiResponse({ status: 200, description, headers: HEADERS, content }),
    ApiResponse({ status: 206, description: 'The bytes asked for.', headers: PART, content }),
    ApiResponse({ status: 304, description: 'You have it already.', headers: HEADERS }),
  );
};
