import type { Readable } from 'node:stream';

/** Bytes of a file, both ends included. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Where files are kept: on a disk, or in a bucket. Names begin with a UUID; what is under one never
 * changes.
 */
export abstract class FileStore {
  /**
   * Takes over the file at `path`. It is there to stay once this resolves.
   * @throws DomainError `storage_full`, `storage_unavailable`
   */
  abstract put(name: string, path: string): Promise<void>;

  /**
   * Another file with the same bytes, there to stay once this resolves.
   * @returns whether there was one to copy
   * @throws DomainError `storage_full`, `storage_unavailable`
   */
  abstract copy(from: string, to: string): Promise<boolean>;

  /**
   * Whoever gets the stream reads it to its end or destroys it.
   * @returns undefined where there is none
   * @throws DomainError `storage_unavailable`
   */
  abstract open(name: string, range?: ByteRange): Promise<Readable | undefined>;

  /** Removing what is not there is done already. */
  abstract remove(name: string): Promise<void>;
}
