import { DomainError } from '../common/errors/domain-error.js';

/** Also what somebody sees who may not: they cannot tell which. */
export class AttachmentNotFound extends DomainError {
  constructor() {
    super('not_found', 'attachment_not_found', 'There is no such attachment.');
  }
}

export class AttachmentAlreadySent extends DomainError {
  constructor() {
    const detail = 'The attachment is part of a message: another one needs another upload.';
    super('conflict', 'attachment_already_sent', detail);
  }
}

export class AttachmentEmpty extends DomainError {
  constructor() {
    super('invalid', 'attachment_empty', 'The file is empty.');
  }
}

export class AttachmentTypeRefused extends DomainError {
  constructor(contentType: string) {
    const detail = `Files of the type ${contentType} are not taken here.`;
    super('unsupported_media', 'attachment_type_refused', detail);
  }
}

export class AttachmentQuotaExceeded extends DomainError {
  constructor(quota: number) {
    const detail = `Your attachments may have ${quota} bytes together.`;
    super('too_large', 'attachment_quota_exceeded', detail);
  }
}
