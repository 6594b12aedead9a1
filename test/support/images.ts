import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** Pixels without any order, so that no format makes them small. */
export function noise(width: number, height: number): Sharp {
  const bytes = Uint8Array.from({ length: width * height * 3 }, () => Math.random() * 256);
  return sharp(bytes, { raw: { width, height, channels: 3 } });
}

export const aJpeg = (): Promise<Buffer> => noise(300, 200).jpeg().toBuffer();

/** Red to the left, green in the middle square, blue to the right. */
export function threeColours(): Sharp {
  const panel = (left: number, background: string) => ({
    input: { create: { width: 100, height: 100, channels: 3 as const, background } },
    left,
    top: 0,
  });
  return sharp({ create: { width: 300, height: 100, channels: 3, background: '#0f0' } })
    .composite([panel(0, '#f00'), panel(200, '#00f')])
    .png();
}

/** As a telephone takes it: where, and with what. */
export const withPlace = (image: Sharp): Promise<Buffer> =>
  image
    .withExif({
      IFD0: { Make: 'SpyCam' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '38/1 43/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><SpyCam/></x:xmpmeta>')
    .jpeg()
    .toBuffer();

/** A red frame, then green ones. */
export function animation(frames: number): Promise<Buffer> {
  const size = 8;
  const frame = (colour: number[]) =>
    Array<number[]>(size * size)
      .fill(colour)
      .flat();
  const greens = Array.from({ length: frames - 1 }, (_, index) =>
    frame([0, 100 + (index % 99), 0]),
  );
  const pixels = Uint8Array.from([...frame([255, 0, 0]), ...greens.flat()]);
  const raw = { width: size, height: size * frames, channels: 3 as const, pageHeight: size };
  return sharp(pixels, { raw }).gif().toBuffer();
}

interface PngParts {
  width: number;
  height: number;
  /** Each begins with the byte of its filter; too few or too many are nobody's business here. */
  rows: Buffer;
  /** Of other types, before the pixels. */
  chunks?: { type: string; data: Buffer }[];
}

/** A PNG in eight bits of red, green and blue, put together by hand. */
export function pngOf({ width, height, rows, chunks = [] }: PngParts): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...chunks.map(({ type, data }) => chunk(type, data)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND'),
  ]);
}

/** A PNG of a few hundred bytes that claims to be as large as you like. */
export const pixelBomb = (width: number, height: number): Buffer =>
  pngOf({ width, height, rows: Buffer.alloc(100_000) });

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

/** The colour of the pixel at a place, given as fractions of width and height. */
export async function colourAt(image: Buffer, x: number, y: number): Promise<string> {
  const { data, info } = await sharp(image).raw().toBuffer({ resolveWithObject: true });
  const index = Math.floor(y * info.height) * info.width + Math.floor(x * info.width);
  const channels = [...data.subarray(index * info.channels, index * info.channels + 3)];
  return channels.map((value) => (value > 127 ? 'f' : '0')).join('');
}
