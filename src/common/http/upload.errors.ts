import { DomainError, ValidationFailed } from '../errors/domain-error.js';

export class FormRequired extends DomainError {
  constructor() {
    const detail = 'The body must be a form: multipart/form-data.';
    super('unsupported_media', 'unsupported_media_type', detail);
  }
}

export class FileTooLarge extends DomainError {
  constructor(maxBytes: number) {
    super('too_large', 'file_too_large', `The file has more than ${maxBytes} bytes.`);
  }
}

/** The client hung up. Its ECONNRESET would otherwise pass for one of the database's connections. */
export class UploadAborted extends DomainError {
  constructor() {
    super('invalid', 'malformed_request', 'The form ends early.');
  }
}

export class TooManyParts extends DomainError {
  constructor() {
    super('invalid', 'malformed_request', 'The form has more than one file and a few fields.');
  }
}

export class UploadsBusy extends DomainError {
  constructor() {
    super('unavailable', 'busy', 'Too many uploads at once; try again.', { retryAfter: 2 });
  }
}

export class FileRefused extends ValidationFailed {
  constructor(path: string, problem: string, code: string) {
    super([{ path, message: `${path} ${problem}`, code }]);
  }
}
