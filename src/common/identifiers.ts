import { v7 } from 'uuid';

/** A UUIDv7 (RFC 9562): new rows land at the end of an index. Its time is never used as an order. */
export const newId = (): string => v7();
