import { Injectable } from '@nestjs/common';
import pLimit from 'p-limit';
import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp';
import { ImageInvalid, ImageTooLarge, ImageUnsupported } from './avatars.errors.js';

export const AVATAR_SIZES = [64, 256, 512] as const;
export type AvatarSize = (typeof AVATAR_SIZES)[number];
export type AvatarImages = ReadonlyMap<AvatarSize, Buffer>;

const LARGEST = Math.max(...AVATAR_SIZES);
const MAX_PIXELS = 40_000_000;
/** Decoded whole, at 16 bytes a pixel: 3 KB of it would otherwise take 650 MB for a moment. */
const MAX_AVIF_PIXELS = 16_000_000;
const TIMEOUT = { seconds: 10 };

/** The decoders an upload may reach: not those of SVG and PDF, which follow links and run long. */
const LOADERS = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'];

const READING: SharpOptions = {
  // Phones write harmless oddities that are warnings; a file cut short is an error.
  failOn: 'error',
  // Of an animation only the first frame is decoded, however many there are.
  pages: 1,
};

/** Reads what people upload as an avatar and draws it afresh: nothing else of the file survives. */
@Injectable()
export class AvatarRenderer {
  /** One at a time leaves the other core to everybody who is only sending messages. */
  private readonly queue = pLimit(1);

  constructor() {
    sharp.concurrency(1);
    // Remembers operations on the same files; ours are all different.
    sharp.cache(false);
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({ operation: LOADERS.map((name) => `VipsForeignLoad${name}Buffer`) });
  }

  /** @throws ImageUnsupported, ImageInvalid, ImageTooLarge */
  render(upload: Buffer): Promise<AvatarImages> {
    return this.queue(async () => {
      requireAcceptable(await readHeader(upload));
      return encode(await decode(upload));
    });
  }
}

/** By its content: what the client calls the file is not looked at. */
async function readHeader(upload: Buffer): Promise<Metadata> {
  try {
    return await sharp(upload, { ...READING, limitInputPixels: false }).metadata();
  } catch (error) {
    // libvips has no codes.
    const isUnknown = error instanceof Error && error.message.includes('unsupported image format');
    throw isUnknown ? new ImageUnsupported() : new ImageInvalid();
  }
}

function requireAcceptable({ width, height, format, compression }: Metadata): void {
  // HEIC is of the same container, and there is no free decoder for it.
  if (format === 'heif' && compression !== 'av1') throw new ImageUnsupported();
  const maxPixels = format === 'heif' ? MAX_AVIF_PIXELS : MAX_PIXELS;
  if (width * height > maxPixels) throw new ImageTooLarge(maxPixels);
}

/** Bare pixels, upright and in sRGB: whatever the file said about place, time and camera is gone. */
async function decode(upload: Buffer): Promise<Sharp> {
  try {
    const { data, info } = await sharp(upload, { ...READING, limitInputPixels: MAX_PIXELS })
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
