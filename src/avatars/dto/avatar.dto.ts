import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Optional, QueryInteger } from '../../common/http/validation.decorators.js';
import { AVATAR_SIZES, type AvatarSize } from '../avatar-images.js';

export class AvatarUploadDto {
  /**
   * JPEG, PNG, WebP, GIF or AVIF of up to 5 MiB and 40 megapixels (AVIF: 16); of an animation the
   * first frame.
   */
  @ApiProperty({ type: 'string', format: 'binary' })
  readonly file!: Buffer;
}

export class AvatarQueryDto {
  /** Width and height in pixels. */
  @Optional()
  @QueryInteger(64, 512)
  @IsIn(AVATAR_SIZES)
  @ApiProperty({ enum: AVATAR_SIZES })
  readonly size: AvatarSize = 256;
}
