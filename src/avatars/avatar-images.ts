import { Injectable } from '@nestjs/common';
import sharp, { type Sharp } from 'sharp';
import { ImageInvalid } from '../common/errors/image-errors.js';
import { drawing, READING, readHeader } from '../common/images.js';
import { LIMITS } from './limits.js';

export const AVATAR_SIZES = [64, 256, 512] as const;
export type AvatarSize = (typeof AVATAR_SIZES)[number];
export type AvatarImages = ReadonlyMap<AvatarSize, Buffer>;

const LARGEST = Math.max(...AVATAR_SIZES);
const TIMEOUT = { seconds: 10 };

/** Reads what people upload as an avatar and draws it afresh: nothing else of the file survives. */
@Injectable()
export class AvatarRenderer {
  /** @throws ImageUnsupported, ImageInvalid, ImageTooLarge */
  render(upload: Buffer): Promise<AvatarImages> {
    return drawing(async () => {
      await readHeader(upload, LIMITS.pixels);
      return encode(await decode(upload));
    });
  }
}

/** Bare pixels, upright and in sRGB: whatever the file said about place, time and camera is gone. */
async function decode(upload: Buffer): Promise<Sharp> {
  try {
    const { data, info } = await sharp(upload, { ...READING, limitInputPixels: LIMITS.pixels })
      .timeout(TIMEOUT)
      .autoOrient()
      .resize(LARGEST, LARGEST, { fit: 'cover' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    return sharp(data, { raw: { width, height, channels } });
  } catch {
    throw new ImageInvalid();
  }
}

async function encode(picture: Sharp): Promise<AvatarImages> {
  const images = new Map<AvatarSize, Buffer>();
  for (const size of AVATAR_SIZES) {
    images.set(size, await picture.clone().resize(size, size).webp().toBuffer());
  }
  return images;
}
