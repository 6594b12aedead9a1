import {
  applyDecorators,
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import type { MultipartFile } from '@fastify/multipart';
import { ApiConsumes } from '@nestjs/swagger';
import { finalize, type Observable } from 'rxjs';
import { Config } from '../../config/config.js';
import { type FileSize, formTooLarge, sizeOf } from './form-size.js';
import type { Request } from './request.js';
import { FIELD, isForm } from './upload.interceptor.js';
import {
  FileRefused,
  FileTooLarge,
  FormRequired,
  TooManyParts,
  UploadAborted,
} from './upload.errors.js';
import { UploadSlots } from './upload-slots.js';

/** Codes of the parser's for more files, fields or parts than there may be. */
const PAST_LIMIT = /^FST_\w+_LIMIT$/;

const MAX_AT_ONCE = 256;
/** One for each attachment of a message. */
const MAX_AT_ONCE_BY_USER = 10;

/** The file of a form, as it arrives. */
export interface FormFile extends FileSize {
  /** What the client calls it. */
  name: string;
  /** Throws where the form ends early, has another file, or the file is too large. */
  bytes: AsyncIterable<Buffer>;
}

type FormRequest = Request & { formFile?: FormFile };

/** Hands the one file of a form to the handler before it has arrived, and keeps none of it. */
@Injectable()
class FormFileInterceptor implements NestInterceptor {
  private readonly slots = new UploadSlots(MAX_AT_ONCE, MAX_AT_ONCE_BY_USER);
  private readonly maxBytes: number;

  constructor({ attachmentMaxBytes }: Config) {
    this.maxBytes = attachmentMaxBytes;
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FormRequest>();
    if (!isForm(request)) throw new FormRequired();
    const size = sizeOf(request, this.maxBytes);
    const end = this.slots.take(request.user?.id ?? request.ip);
    const done = (): void => {
      end();
      discardRest(request);
    };
    try {
      request.formFile = { ...(await findFile(request, this.maxBytes)), ...size };
    } catch (error) {
      done();
      throw error;
    }
    return next.handle().pipe(finalize(done));
  }
}

/** Whoever was refused is answered at once, and may go on sending into the void. */
function discardRest({ raw }: Request): void {
  raw.unpipe();
  raw.resume();
}

async function findFile(
  request: Request,
  maxBytes: number,
): Promise<Pick<FormFile, 'name' | 'bytes'>> {
  const tooLarge = formTooLarge(request, maxBytes);
  const parts = request.parts({ limits: { fileSize: maxBytes } });
  const next = () => Promise.race([parts.next(), tooLarge]);
  try {
    for (let part = await next(); part.done !== true; part = await next()) {
      const { value } = part;
      if (value.type === 'field') continue;
      if (value.fieldname !== FIELD) throw wrongField(value);
      const bytes = bytesOf(value, next, maxBytes);
      // The types promise one, but `filename=""` is none.
      const { filename = '' } = value as Partial<MultipartFile>;
      return { name: filename, bytes };
    }
  } catch (error) {
    throw refusalOf(error);
  }
  throw new FileRefused(FIELD, 'is missing', 'file_required');
}

function wrongField({ file }: MultipartFile): FileRefused {
  file.destroy();
  return new FileRefused(FIELD, 'is the name of the field to use', 'file_required');
}

async function* bytesOf(
  { file }: MultipartFile,
  next: () => Promise<IteratorResult<unknown>>,
  maxBytes: number,
): AsyncGenerator<Buffer> {
  // Else the parser would swallow the rest in silence, however long that is.
  const refuse = () => file.destroy(new FileTooLarge(maxBytes));
  if (file.truncated) refuse();
  else file.once('limit', refuse);
  try {
    for await (const chunk of file) yield chunk as Buffer;
    // A second file, or too many fields, is an error of the iterator's.
    while ((await next()).done !== true);
  } catch (error) {
    throw refusalOf(error);
  }
}

/** What the parser throws besides is that the form ends early. */
function refusalOf(error: unknown): Error {
  if (error instanceof FileRefused || error instanceof FileTooLarge) return error;
  const { code } = error as { code?: string };
  return code && PAST_LIMIT.test(code) ? new TooManyParts() : new UploadAborted();
}

/** Takes a form with one file of up to `ATTACHMENT_MAX_BYTES` in its field `file`, as a stream. */
export const StreamsFile = (): MethodDecorator =>
  applyDecorators(UseInterceptors(FormFileInterceptor), ApiConsumes('multipart/form-data'));

/** That file. */
export const FileOfForm = createParamDecorator(
  (_data: unknown, context: ExecutionContext): FormFile => {
    const { formFile } = context.switchToHttp().getRequest<FormRequest>();
    if (formFile === undefined) throw new FormRequired();
    return formFile;
  },
);
