import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IdParams } from '../../common/http/id-params.dto.js';
import { Ids } from '../../common/http/id.decorators.js';
import { QueryInteger } from '../../common/http/validation.decorators.js';
import { THUMBNAIL_SIZES } from '../attachment-images.js';
import { LIMITS } from '../limits.js';

export class ThumbnailDto {
  /** The longer side has at most as many pixels: 160, 480 or 1280. */
  readonly size!: number;

  /** @example 160 */
  readonly width!: number;

  /** @example 120 */
  readonly height!: number;

  /** Where it is: WebP, with the token or a link. */
  readonly url!: string;
}

/** A file of a message, or one that is yet to be sent. */
export class AttachmentDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a12' */
  readonly id!: string;

  /**
   * Safe to save it under, on any system.
   * @example 'garden.jpg'
   */
  readonly name!: string;

  /**
   * What its bytes say that it is.
   * @example 'image/jpeg'
   */
  readonly contentType!: string;

  /**
   * Bytes.
   * @example 204800
   */
  readonly size!: number;

  /** Pixels, of a picture. */
  readonly width!: number | null;
  readonly height!: number | null;

  /** Of a picture, the smallest first. */
  readonly thumbnails!: ThumbnailDto[];

  /** Where it is. It wants the token; an `<img>` has to have a link instead. */
  readonly url!: string;

  readonly createdAt!: Date;
}

export class AttachmentUploadDto {
  /**
   * Any file of up to 25 MiB, unless this server says otherwise. JPEG, PNG, WebP, GIF and AVIF of up
   * to 50 megapixels (AVIF: 16) are drawn afresh.
   */
  @ApiProperty({ type: 'string', format: 'binary' })
  readonly file!: Buffer;
}

export class ThumbnailParams extends IdParams {
  /** Which size. */
  @QueryInteger(160, 1280)
  @IsIn(THUMBNAIL_SIZES)
  @ApiProperty({ enum: THUMBNAIL_SIZES })
  readonly size!: number;
}

export class AttachmentLinksRequestDto {
  /** @example ['0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a12'] */
  @Ids(1, LIMITS.links)
  readonly attachmentIds!: string[];
}

/** Where an attachment is to be had without a token, for a while. */
export class AttachmentLinkDto {
  /** @example '0190b4f2-7c1e-7d3a-9d53-2f8f6f4c1a12' */
  readonly id!: string;

  readonly url!: string;
  readonly thumbnails!: ThumbnailDto[];
}

export class AttachmentLinksDto {
  /** Of those that you may see, in any order. */
  readonly items!: AttachmentLinkDto[];

  /** Seconds for which they are good. */
  readonly expiresIn!: number;
}
