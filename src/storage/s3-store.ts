import type { S3Client } from '@aws-sdk/client-s3';
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { DomainError } from '../common/errors/domain-error.js';
import { type ByteRange, FileStore } from './file-store.js';

type Sdk = typeof import('@aws-sdk/client-s3');

/** Milliseconds. Without them the SDK waits for ever on a store that no packet reaches. */
const TIMEOUTS = { connectionTimeout: 3000, requestTimeout: 60_000, throwOnRequestTimeout: true };

class StorageUnavailable extends DomainError {
  constructor() {
    const detail = 'The store of files is away; try again.';
    super('unavailable', 'storage_unavailable', detail, { retryAfter: 5 });
  }
}

/** `s3://key:secret@bucket/prefix?region=…&endpoint=…`; all but the bucket may be left out. */
function readS3Url(text: string) {
  const url = new URL(text);
  const folders = url.pathname.split('/').filter((folder) => folder !== '');
  const endpoint = url.searchParams.get('endpoint');
  return {
    bucket: url.hostname,
    prefix: folders.map((folder) => `${folder}/`).join(''),
    client: {
      region: url.searchParams.get('region') ?? 'us-east-1',
      // Without them the SDK looks at AWS_ACCESS_KEY_ID, a profile, or the role of the machine.
      ...(url.username !== '' && {
        credentials: {
          accessKeyId: decodeURIComponent(url.username),
          secretAccessKey: decodeURIComponent(url.password),
        },
      }),
      // Who names an endpoint has no DNS entry for every bucket.
      ...(endpoint !== null && { endpoint, forcePathStyle: true }),
    },
  };
}

/** Files as objects of a bucket: Amazon S3, or what speaks its language. */
export class S3Store extends FileStore {
  private constructor(
    private readonly sdk: Sdk,
    private readonly client: S3Client,
    private readonly bucket: string,
    private readonly prefix: string,
  ) {
    super();
  }

  /** The SDK is loaded only where a bucket is used. */
  static async at(url: string): Promise<S3Store> {
    const sdk = await import('@aws-sdk/client-s3');
    const { bucket, prefix, client } = readS3Url(url);
    const options = {
      ...client,
      requestHandler: TIMEOUTS,
      // What else the SDK adds by default is of 2024, and other stores than Amazon's refuse it.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    } as const;
    return new S3Store(sdk, new sdk.S3Client(options), bucket, prefix);
  }

  async put(name: string, path: string): Promise<void> {
    const { size } = await stat(path);
    const body = createReadStream(path);
    const put = new this.sdk.PutObjectCommand({
      ...this.object(name),
      Body: body,
      ContentLength: size,
    });
    await reaching(this.client.send(put)).finally(() => body.destroy());
    await rm(path, { force: true });
  }

  async copy(from: string, to: string): Promise<boolean> {
    const source = this.object(from);
    const copy = new this.sdk.CopyObjectCommand({
      ...this.object(to),
      CopySource: `${source.Bucket}/${source.Key}`.split('/').map(encodeURIComponent).join('/'),
    });
    return (await reaching(this.client.send(copy).catch(noneIfMissing))) !== undefined;
  }

  async open(name: string, range: ByteRange | undefined): Promise<Readable | undefined> {
    const get = new this.sdk.GetObjectCommand({
      ...this.object(name),
      ...(range && { Range: `bytes=${range.start}-${range.end}` }),
    });
    const found = await reaching(this.client.send(get).catch(noneIfMissing));
    return found?.Body instanceof Readable ? found.Body : undefined;
  }

  async remove(name: string): Promise<void> {
    await reaching(this.client.send(new this.sdk.DeleteObjectCommand(this.object(name))));
  }

  private object(name: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: `${this.prefix}${name}` };
  }
}

function noneIfMissing(error: Error): undefined {
  if (error.name !== 'NoSuchKey') throw error;
}

/** What fails is not to be taken for the database, whose errors have the same codes. */
async function reaching<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw Object.assign(new StorageUnavailable(), { cause: error });
  }
}
