import { Injectable } from '@nestjs/common';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse, stringify } from 'uuid';
import { TokenKeys } from './token-keys.js';

export interface RefreshClaim {
  sessionId: string;
  generation: number;
}

const ID_BYTES = 16;
const CLAIM_BYTES = ID_BYTES + 4;
const TOKEN_LENGTH = Math.ceil(((CLAIM_BYTES + 32) * 8) / 6);

/**
 * A refresh token is session and generation under a MAC. Nothing of it is stored, so a stolen
 * database yields none, and the successor of a token can be told a second time when the first reply
 * was lost.
 */
@Injectable()
export class RefreshTokens {
  constructor(private readonly keys: TokenKeys) {}

  issue({ sessionId, generation }: RefreshClaim): string {
    const claim = Buffer.alloc(CLAIM_BYTES);
    claim.set(parse(sessionId));
    claim.writeUInt32BE(generation, ID_BYTES);
    return Buffer.concat([claim, this.mac(claim)]).toString('base64url');
  }

  /** @returns undefined for anything that was not issued here */
  read(token: string): RefreshClaim | undefined {
    if (token.length !== TOKEN_LENGTH) return undefined;
    const bytes = Buffer.from(token, 'base64url');
    const claim = bytes.subarray(0, CLAIM_BYTES);
    const mac = bytes.subarray(CLAIM_BYTES);
    const expected = this.mac(claim);
    if (mac.length !== expected.length || !timingSafeEqual(mac, expected)) return undefined;
    return {
      sessionId: stringify(claim.subarray(0, ID_BYTES)),
      generation: claim.readUInt32BE(ID_BYTES),
    };
  }

  private mac(claim: Buffer): Buffer {
    return createHmac('sha256', this.keys.refresh).update(claim).digest();
  }
}
