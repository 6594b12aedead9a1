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
import type { Request } from './request.js';
import { FIELD, isForm, OTHER_FIELDS } from './upload.interceptor.js';
import { FileRefused, FileTooLarge, FormRequired, UploadAborted } from './upload.errors.js';
import { UploadSlots } from './upload-slots.js';

/** Most of what a form is besides its file. */
const FORM_BYTES = 64 * 1024;

const MAX_AT_ONCE = 256;
/** One for each attachment of a message. */
const MAX_AT_ONCE_BY_USER = 10;

/** The file of a form, as it arrives. */
export interface FormFile {
  /** What the client calls it. */
  name: string;
  /** Throws where the form ends early, has another file, or the file is too large. */
  bytes: AsyncIterable<Buffer>;
  /** How many bytes it has at least and at most, by the length of the form. */
  atLeast: number;
  atMost: number;
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

/**
 * Whoever says that they send more is refused before they do.
 * @throws FileTooLarge
 */
function sizeOf({ headers }: Request, maxBytes: number): Pick<FormFile, 'atLeast' | 'atMost'> {
  const announced = Number(headers['content-length'] ?? NaN);
  if (Number.isNaN(announced)) return { atLeast: 0, atMost: maxBytes };
  const atLeast = Math.max(0, announced - FORM_BYTES);
  if (atLeast > maxBytes) throw new FileTooLarge(maxBytes);
  return { atLeast, atMost: Math.min(announced, maxBytes) };
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
  const limits = { fileSize: maxBytes, files: 1, ...OTHER_FIELDS };
  const parts = request.parts({ limits });
  try {
    for (let part = await parts.next(); part.done !== true; part = await parts.next()) {
      const { value } = part;
      if (value.type === 'field') continue;
      if (value.fieldname !== FIELD) throw wrongField(value);
      const bytes = bytesOf(value, parts, maxBytes);
      // The types promise one, but `filename=""` is none.
      const { filename = '' } = value as Partial<MultipartFile>;
      return { name: filename, bytes };
    }
  } catch (error) {
    throw error instanceof FileRefused ? error : new UploadAborted();
  }
  throw new FileRefused(FIELD, 'is missing', 'file_required');
}

function wrongField({ file }: MultipartFile): FileRefused {
  file.destroy();
  return new FileRefused(FIELD, 'is the name of the field to use', 'file_required');
}

async function* bytesOf(
  { file }: MultipartFile,
  parts: AsyncIterator<unknown>,
  maxBytes: number,
): AsyncGenerator<Buffer> {
  // Else the parser would swallow the rest in silence, however long that is.
  const refuse = () => file.destroy(new FileTooLarge(maxBytes));
  if (file.truncated) refuse();
  else file.once('limit', refuse);
  try {
    for await (const chunk of file) yield chunk as Buffer;
    // A second file, or too many fields, is an error of the iterator's.
    while ((await parts.next()).done !== true);
  } catch (error) {
    throw error instanceof FileTooLarge ? error : new UploadAborted();
  }
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
