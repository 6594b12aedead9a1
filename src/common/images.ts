import pLimit from 'p-limit';
import sharp, { type Metadata, type SharpOptions } from 'sharp';
import { ImageInvalid, ImageTooLarge, ImageUnsupported } from './errors/image-errors.js';

/** The decoders an upload may reach: not those of SVG and PDF, which follow links and run long. */
const LOADERS = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'];

/** An AVIF is decoded whole, at 16 bytes a pixel: 3 KB of it would take 650 MB for a moment. */
export const MAX_AVIF_PIXELS = 16_000_000;

sharp.concurrency(1);
// Remembers operations on the same files; ours are all different.
sharp.cache(false);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: LOADERS.flatMap((name) => [
    `VipsForeignLoad${name}Buffer`,
    `VipsForeignLoad${name}File`,
  ]),
});

/** How whatever people upload is to be read. */
export const READING: SharpOptions = {
  // Phones write harmless oddities that are warnings; a file cut short is an error.
  failOn: 'error',
  // Of an animation only the first frame is decoded, however many there are.
  pages: 1,
};

/** One image at a time leaves the other core to everybody who is only sending messages. */
export const drawing = pLimit(1);

/**
 * What an image says of itself, before any of its pixels is decoded.
 * @param image bytes or a path. What the client calls the file is not looked at.
 * @throws ImageUnsupported, ImageInvalid, ImageTooLarge
 */
export async function readHeader(image: Buffer | string, maxPixels: number): Promise<Metadata> {
  const header = await metadataOf(image);
  const { width, height, format, compression } = header;
  // HEIC is of the same container, and there is no free decoder for it.
  if (format === 'heif' && compression !== 'av1') throw new ImageUnsupported();
  const limit = format === 'heif' ? Math.min(MAX_AVIF_PIXELS, maxPixels) : maxPixels;
  if (width * height > limit) throw new ImageTooLarge(limit);
  return header;
}

async function metadataOf(image: Buffer | string): Promise<Metadata> {
  try {
    return await sharp(image, { ...READING, limitInputPixels: false }).metadata();
  } catch (error) {
    // libvips has no codes.
    const isUnknown = error instanceof Error && error.message.includes('unsupported image format');
    throw isUnknown ? new ImageUnsupported() : new ImageInvalid();
  }
}
