import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { animation, noise, pngOf } from './images.js';

const MEGABYTE = 1024 * 1024;

/** Zeros, of which a thousand bytes become one. */
const packed = (megabytes: number): Buffer => deflateSync(Buffer.alloc(megabytes * MEGABYTE));

const text = (type: string, ...parts: (string | Buffer)[]) => ({
  type,
  data: Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1'))),
});

/** A picture of eight by eight that has a lot to say about itself. */
const chatty = (...chunks: { type: string; data: Buffer }[]): Buffer =>
  pngOf({ width: 8, height: 8, rows: Buffer.alloc(8 * 25), chunks });

/** The bytes at the first place of `mark`, so many after it, become others. */
function patched(image: Buffer, mark: Buffer, after: number, bytes: Buffer): Buffer {
  const place = image.indexOf(mark);
  if (place === -1) throw new Error('the image is not made as expected');
  const copy = Buffer.from(image);
  bytes.copy(copy, place + after);
  return copy;
}

const uint16 = (value: number, littleEndian = false): Buffer => {
  const bytes = Buffer.alloc(2);
  if (littleEndian) bytes.writeUInt16LE(value);
  else bytes.writeUInt16BE(value);
  return bytes;
};

/** With which a frame begins that fills the screen; its size comes next. */
const GIF_FRAME = Buffer.from([0x2c, 0, 0, 0, 0]);
const HUGE_GIF = Buffer.concat([uint16(65_535, true), uint16(65_535, true)]);

/** Its screen is huge, its frame is not: the picture is as large as the frame. */
const onHugeScreen = async (): Promise<Buffer> =>
  patched(await animation(1), Buffer.from('GIF89a'), 6, HUGE_GIF);

/** A small picture that says that it is large. */
const CLAIMING: Record<string, () => Promise<Buffer>> = {
  png: () => Promise.resolve(pngOf({ width: 60_000, height: 60_000, rows: Buffer.alloc(1000) })),
  jpeg: async () => {
    const size = Buffer.concat([uint16(65_500), uint16(65_500)]);
    // Start of frame: its length and the depth of a sample stand before its size.
    return patched(await noise(16, 16).jpeg().toBuffer(), Buffer.from([0xff, 0xc0]), 5, size);
  },
  webp: async () => {
    const image = await noise(16, 16).webp({ lossless: true }).toBuffer();
    // Fourteen bits of each, all set, after a length and a signature.
    return patched(image, Buffer.from('VP8L'), 9, Buffer.from([0xff, 0xff, 0xff, 0x0f]));
  },
  gif: async () => patched(await animation(1), GIF_FRAME, 5, HUGE_GIF),
  avif: () => avifClaiming(60_000),
};

async function avifClaiming(side: number): Promise<Buffer> {
  const size = Buffer.concat([Buffer.alloc(4), uint16(0), uint16(side), uint16(0), uint16(side)]);
  return patched(await noise(16, 16).avif().toBuffer(), Buffer.from('ispe'), 4, size);
}

/** A progressive JPEG that goes over all its pixels again and again. */
async function manyScans(): Promise<Buffer> {
  const image = await sharp({
    create: { width: 4000, height: 4000, channels: 3, background: '#777' },
  })
    .jpeg({ progressive: true })
    .toBuffer();
  const last = image.lastIndexOf(Buffer.from([0xff, 0xda]));
  const scan = image.subarray(last, image.length - 2);
  const scans = Array<Buffer>(5000).fill(scan);
  return Buffer.concat([image.subarray(0, last), ...scans, Buffer.from([0xff, 0xd9])]);
}

/** Frames of one pixel on a screen that is as large as a picture may be. */
async function wideAnimation(): Promise<Buffer> {
  const size = Buffer.concat([uint16(6000, true), uint16(6000, true)]);
  return patched(await animation(10_000), Buffer.from('GIF89a'), 6, size);
}

const movingWebp = async (): Promise<Buffer> =>
  sharp(await animation(3000), { animated: true })
    .webp()
    .toBuffer();

/** Turned by telling so: drawing it upright takes all its pixels at once. */
export const sidewaysPhoto = (): Promise<Buffer> =>
  sharp({ create: { width: 8000, height: 6000, channels: 3, background: '#777' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

/** Megabytes of pixels behind eight rows of them. */
const endlessRows = (): Buffer =>
  pngOf({ width: 8, height: 8, rows: Buffer.alloc(300 * MEGABYTE) });

/** How each is made, and whether it is one at all. */
export const BOMBS: [name: string, make: () => Buffer | Promise<Buffer>, status: number][] = [
  ...Object.entries(CLAIMING).map(
    ([format, make]) =>
      [`${format} that says it is huge`, make, format === 'webp' ? 400 : 413] as [
        string,
        () => Promise<Buffer>,
        number,
      ],
  ),
  // Of other formats as many are allowed.
  ['avif that says it has 25 megapixels', () => avifClaiming(5000), 413],
  ['png with 300 MB in a zTXt', () => chatty(text('zTXt', 'Comment\0\0', packed(300))), 200],
  [
    'png with 300 MB in an iTXt',
    () => chatty(text('iTXt', 'Comment\0\x01\0\0\0', packed(300))),
    200,
  ],
  ['png with 300 MB in an iCCP', () => chatty(text('iCCP', 'ICC\0\0', packed(300))), 200],
  [
    'png with 200 times 8 MB in zTXts',
    () =>
      chatty(...Array<ReturnType<typeof text>>(200).fill(text('zTXt', 'Comment\0\0', packed(8)))),
    200,
  ],
  ['png with 300 MB of rows', endlessRows, 200],
  ['jpeg with 5,000 scans', manyScans, 400],
  ['gif on a screen that says it is huge', onHugeScreen, 200],
  ['gif with 10,000 frames', () => animation(10_000), 200],
  ['gif with 10,000 frames on a large screen', wideAnimation, 200],
  ['webp with 3,000 frames', movingWebp, 200],
];
