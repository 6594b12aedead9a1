import { DomainError } from './domain-error.js';

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
