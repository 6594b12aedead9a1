import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { FeedEpoch } from './feed-epoch.js';
import { FeedCursorInvalid, ResyncRequired } from './feed.errors.js';
import type { FeedPosition } from './feed-position.js';

const PATTERN = /^1\.([0-9a-z]{1,13})\.([0-9a-z]{1,13})\.([\w-]{8})\.([\w-]{6})$/;

/**
 * Positions as clients see them: opaque, with the epoch they belong to and a check digit against
 * typing errors and cursors from elsewhere. They grant nothing, so they are not signed.
 */
@Injectable()
export class FeedCursors {
  constructor(private readonly epoch: FeedEpoch) {}

  encode({ xid, id }: FeedPosition): string {
    const parts = ['1', base36(xid), base36(id), tag(this.epoch.current, 8)].join('.');
    return Buffer.from(`${parts}.${tag(parts, 6)}`).toString('base64url');
  }

  /** @throws FeedCursorInvalid for no cursor, ResyncRequired for one of another epoch */
  decode(cursor: string): FeedPosition {
    const text = Buffer.from(cursor, 'base64url').toString('latin1');
    const [, xid, id, epoch, check] = PATTERN.exec(text) ?? [];
    if (xid === undefined || id === undefined || check !== tag(text.slice(0, -7), 6)) {
      throw new FeedCursorInvalid();
    }
    if (epoch !== tag(this.epoch.current, 8)) throw new ResyncRequired();
    return { xid: decimal(xid), id: decimal(id) };
  }
}

const tag = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, length);

const base36 = (decimals: string): string => BigInt(decimals).toString(36);

const decimal = (digits: string): string =>
  [...digits].reduce((sum, digit) => sum * 36n + BigInt(parseInt(digit, 36)), 0n).toString();
