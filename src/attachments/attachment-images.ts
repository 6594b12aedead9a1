import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Metadata, type OutputInfo, type Sharp } from 'sharp';
import { ImageInvalid } from '../common/errors/image-errors.js';
import { drawing, READING, readHeader } from '../common/images.js';
import type { Thumbnail } from './attachment.entity.js';
import { LIMITS } from './limits.js';

export const THUMBNAIL_SIZES = [160, 480, 1280] as const;

const TIMEOUT = { seconds: 20 };

export interface Picture {
  path: string;
  contentType: string;
  size: number;
  width: number;
  height: number;
  thumbnails: (Thumbnail & { path: string })[];
}

type Encoder = (image: Sharp) => Sharp;
/** AVIF takes seconds to encode, so it becomes WebP. */
const WEBP = {
  contentType: 'image/webp',
  encode: (image) => image.webp({ quality: 90 }),
} as const satisfies { contentType: string; encode: Encoder };
const FORMATS: Readonly<Record<string, { contentType: string; encode: Encoder }>> = {
  'image/jpeg': { contentType: 'image/jpeg', encode: (image) => image.jpeg({ quality: 90 }) },
  'image/png': { contentType: 'image/png', encode: (image) => image.png() },
  'image/apng': { contentType: 'image/png', encode: (image) => image.png() },
  'image/gif': { contentType: 'image/gif', encode: (image) => image.gif() },
  'image/webp': WEBP,
  'image/avif': WEBP,
};

export const isPicture = (contentType: string): boolean => contentType in FORMATS;

/**
 * Draws a picture afresh, upright and in sRGB, and its thumbnails: whatever the file said of place,
 * time and camera is gone, and so is what somebody hid behind it. An animation, which would take
 * minutes, is kept as it is unless it says any of that.
 * @param folder where to put them
 * @throws ImageUnsupported, ImageInvalid, ImageTooLarge
 */
export function redraw(path: string, contentType: string, folder: string): Promise<Picture> {
  return drawing(async () => {
    const header = await readHeader(path, LIMITS.pixels);
    try {
      const whole =
        isAnimation(header, contentType) && !saysMore(header)
          ? await keep(path, contentType, header)
          : await drawWhole(path, contentType, join(folder, 'whole'));
      return { ...whole, thumbnails: await drawThumbnails(whole, folder) };
    } catch {
      throw new ImageInvalid();
    }
  });
}

const isAnimation = ({ pages = 1 }: Metadata, contentType: string): boolean =>
  pages > 1 || contentType === 'image/apng';

const saysMore = ({ exif, xmp, iptc }: Metadata): boolean =>
  [exif, xmp, iptc].some((block) => block !== undefined);

type Whole = Omit<Picture, 'thumbnails'>;

async function keep(path: string, contentType: string, header: Metadata): Promise<Whole> {
  const { size } = await stat(path);
  return {
    path,
    contentType,
    size,
    width: header.width,
    height: header.pageHeight ?? header.height,
  };
}

async function drawWhole(path: string, from: string, to: string): Promise<Whole> {
  const { contentType, encode } = FORMATS[from] ?? WEBP;
  const { size, width, height } = await read(path, (image) => encode(image.autoOrient()), to);
  return { path: to, contentType, size, width, height };
}

async function drawThumbnails(whole: Whole, folder: string): Promise<Picture['thumbnails']> {
  const { path, width, height } = whole;
  // None that would be the picture again, but for a small one that every client may count on.
  const [smallest] = THUMBNAIL_SIZES;
  const sizes = THUMBNAIL_SIZES.filter(
    (size) => size === smallest || size < Math.max(width, height),
  );
  const thumbnails: Picture['thumbnails'] = [];
  for (const size of sizes) {
    const to = join(folder, String(size));
    const drawn = await read(path, (image) => thumbnail(image, size), to);
    thumbnails.push({
      size,
      width: drawn.width,
      height: drawn.height,
      bytes: drawn.size,
      path: to,
    });
  }
  return thumbnails;
}

const thumbnail = (image: Sharp, size: number): Sharp =>
  image.resize(size, size, { fit: 'inside', withoutEnlargement: true }).webp();

const read = (path: string, draw: Encoder, to: string): Promise<OutputInfo> =>
  draw(sharp(path, { ...READING, limitInputPixels: LIMITS.pixels }).timeout(TIMEOUT)).toFile(to);
