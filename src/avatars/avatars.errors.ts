import { DomainError } from '../common/errors/domain-error.js';

export class AvatarNotFound extends DomainError {
  constructor() {
    super('not_found', 'avatar_not_found', 'There is no such avatar.');
  }
}

export class ImageUnsupported extends DomainError {
  constructor() {
    const detail = 'The file is not a JPEG, PNG, WebP, GIF or AVIF image.';
    super('unsupported_media', 'image_unsupported', detail);
  }
}

export class ImageInvalid extends DomainError {
  constructor() {
    super(
      'invalid',
      'image_invalid',
      'The image is damaged, incomplete or takes too long to read.',
    );
  }
}

export class ImageTooLarge extends DomainError {
  constructor(maxPixels: number) {
    const detail = `The image has more than ${maxPixels / 1_000_000} megapixels.`;
    super('too_large', 'image_too_large', detail);
  }
}

export class StorageFull extends DomainError {
  constructor() {
    const detail = 'The server has no room left for files; try again later.';
    super('unavailable', 'storage_full', detail, { retryAfter: 60 });
  }
}
