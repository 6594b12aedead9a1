/** A place in the feed: everything up to and with it has been told. Numbers as PostgreSQL says them. */
export interface FeedPosition {
  xid: string;
  id: string;
}

export const FEED_START: FeedPosition = { xid: '0', id: '0' };
const LARGEST = String(2n ** 63n - 1n);
export const FEED_END: FeedPosition = { xid: LARGEST, id: LARGEST };

export function isAfter(position: FeedPosition, other: FeedPosition): boolean {
  const [xid, otherXid] = [BigInt(position.xid), BigInt(other.xid)];
  return xid === otherXid ? BigInt(position.id) > BigInt(other.id) : xid > otherXid;
}
