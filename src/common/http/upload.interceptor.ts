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
import { catchError, finalize, type Observable, throwError } from 'rxjs';
import { DomainError, ValidationFailed } from '../errors/domain-error.js';
import type { Request } from './request.js';

const FIELD = 'file';

/** Forms of some clients bring a field or two of their own; nobody reads those. */
const OTHER_FIELDS = { fields: 4, fieldSize: 1024, headerPairs: 20 };

/** Files are kept in memory while they arrive, and somebody may send them slowly on purpose. */
const MAX_AT_ONCE = 32;
const MAX_AT_ONCE_BY_USER = 4;

class FormRequired extends DomainError {
  constructor() {
    const detail = 'The body must be a form: multipart/form-data.';
    super('unsupported_media', 'unsupported_media_type', detail);
  }
}

class FileTooLarge extends DomainError {
  constructor(maxBytes: number) {
    super('too_large', 'file_too_large', `The file has more than ${maxBytes} bytes.`);
  }
}

/** The client hung up. Its ECONNRESET would otherwise pass for one of the database's connections. */
class UploadAborted extends DomainError {
  constructor() {
    super('invalid', 'malformed_request', 'The form ends early.');
  }
}

class UploadsBusy extends DomainError {
  constructor() {
    super('unavailable', 'busy', 'Too many uploads at once; try again.', { retryAfter: 2 });
  }
}

class FileRefused extends ValidationFailed {
  constructor(path: string, problem: string, code: string) {
    super([{ path, message: `${path} ${problem}`, code }]);
  }
}

/** Around Nest's own: what that refuses in the words of Express is said in those of this API. */
class UploadInterceptor implements NestInterceptor {
  /** Whose uploads are under way. */
  private readonly underWay: string[] = [];

  constructor(private readonly maxBytes: number) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    if (!isForm(request)) throw new FormRequired();
    const owner = request.user?.id ?? request.ip;
    this.begin(owner);
    return next.handle().pipe(
      catchError((error: unknown) => throwError(() => this.translate(error, request))),
      finalize(() => this.underWay.splice(this.underWay.indexOf(owner), 1)),
    );
  }

  private translate(error: unknown, { raw }: Request): unknown {
    if (raw.destroyed && !raw.complete) return new UploadAborted();
    return error instanceof PayloadTooLargeException ? new FileTooLarge(this.maxBytes) : error;
  }

  private begin(owner: string): void {
    const own = this.underWay.filter((other) => other === owner);
    if (this.underWay.length >= MAX_AT_ONCE || own.length >= MAX_AT_ONCE_BY_USER) {
      throw new UploadsBusy();
    }
    this.underWay.push(owner);
  }
}

const isForm = ({ headers }: Request): boolean =>
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
      AnyFilesInterceptor({
        limits: { fileSize: maxBytes, files: 1, ...OTHER_FIELDS },
        fileFilter: refuseOtherFields,
      }),
    ),
    ApiConsumes('multipart/form-data'),
  );

/** What is in that file. Its name and the type it claims are the client's word, and nobody's use. */
export const FileBytes = (): ParameterDecorator => UploadedFiles(OneFilePipe);
