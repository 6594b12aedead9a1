import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  PayloadTooLargeException,
  type PipeTransform,
  UploadedFiles,
  UseInterceptors,
} from '@nestjs/common';
import {
  AnyFilesInterceptor,
  type IncomingMultipartFile,
  type UploadedMultipartFile,
} from '@nestjs/platform-fastify/multipart';
import { ApiConsumes } from '@nestjs/swagger';
import { catchError, finalize, from, type Observable, race, throwError } from 'rxjs';
import { formTooLarge, sizeOf } from './form-size.js';
import type { Request } from './request.js';
import { FileRefused, FileTooLarge, FormRequired, UploadAborted } from './upload.errors.js';
import { UploadSlots } from './upload-slots.js';

export const FIELD = 'file';

/** Files are kept in memory while they arrive. */
const MAX_AT_ONCE = 32;
const MAX_AT_ONCE_BY_USER = 4;

/** Around Nest's own: what that refuses in the words of Express is said in those of this API. */
class UploadInterceptor implements NestInterceptor {
  private readonly slots = new UploadSlots(MAX_AT_ONCE, MAX_AT_ONCE_BY_USER);

  constructor(private readonly maxBytes: number) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    if (!isForm(request)) throw new FormRequired();
    sizeOf(request, this.maxBytes);
    const end = this.slots.take(request.user?.id ?? request.ip);
    const tooLarge = from(formTooLarge(request, this.maxBytes));
    return race(next.handle(), tooLarge).pipe(
      catchError((error: unknown) => throwError(() => this.translate(error, request))),
      finalize(end),
    );
  }

  private translate(error: unknown, { raw }: Request): unknown {
    if (raw.destroyed && !raw.complete) return new UploadAborted();
    return error instanceof PayloadTooLargeException ? new FileTooLarge(this.maxBytes) : error;
  }
}

export const isForm = ({ headers }: Request): boolean =>
  /^multipart\/form-data\s*;/i.test(headers['content-type'] ?? '');

function refuseOtherFields(
  _request: unknown,
  { fieldname }: IncomingMultipartFile,
  decide: (error: Error | null, isAccepted: boolean) => void,
): void {
  if (fieldname === FIELD) decide(null, true);
  else decide(new FileRefused(FIELD, `is the name of the field to use`, 'file_required'), false);
}

@Injectable()
class OneFilePipe implements PipeTransform<UploadedMultipartFile[] | undefined, Buffer> {
  transform(files: UploadedMultipartFile[] | undefined): Buffer {
    const bytes = files?.[0]?.buffer;
    if (bytes === undefined) throw new FileRefused(FIELD, 'is missing', 'file_required');
    return bytes;
  }
}

/** Takes a form with one file in its field `file`. */
export const TakesFile = (maxBytes: number): MethodDecorator =>
  applyDecorators(
    UseInterceptors(
      new UploadInterceptor(maxBytes),
      AnyFilesInterceptor({ limits: { fileSize: maxBytes }, fileFilter: refuseOtherFields }),
    ),
    ApiConsumes('multipart/form-data'),
  );

/** What is in that file. Its name and the type it claims are the client's word, and nobody's use. */
export const FileBytes = (): ParameterDecorator => UploadedFiles(OneFilePipe);
