/** Bytes of a UUID. */
const SIZE = 16;

/** So many conversations of somebody are known on other nodes. */
const MAX_KNOWN = 3000;

/** So many fit into a note beside the rest, 21.3 characters each. */
export const PER_NOTE = 300;

/** UUIDs as base64url, a third of their usual length twice over: there may be many. */
export const packIds = (ids: readonly string[]): string =>
  Buffer.from(ids.map((id) => id.replaceAll('-', '')).join(''), 'hex').toString('base64url');

function unpackIds(packed: string): string[] {
  const hex = Buffer.from(packed, 'base64url').toString('hex');
  const ids = hex.match(/.{32}/g) ?? [];
  return ids.map((id) => id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'));
}

/** The conversations of people who have no stream here, for as long as they are to be told of. */
export class Circles {
  private readonly circles = new Map<string, Buffer>();

  set(userId: string, packed: string): void {
    const ids = Buffer.from(packed, 'base64url');
    if (ids.length === 0) this.circles.delete(userId);
    else this.circles.set(userId, ids.subarray(0, MAX_KNOWN * SIZE));
  }

  add(userId: string, packed: string): void {
    const known = this.circles.get(userId) ?? Buffer.alloc(0);
    this.set(
      userId,
      Buffer.concat([known, Buffer.from(packed, 'base64url')]).toString('base64url'),
    );
  }

  of(userId: string): string[] {
    return unpackIds(this.circles.get(userId)?.toString('base64url') ?? '');
  }

  forget(userId: string): void {
    this.circles.delete(userId);
  }

  /** They have left it, or were removed: nobody there is told of them any more. */
  leave(userId: string, conversationId: string): void {
    if (!this.circles.has(userId)) return;
    this.set(userId, packIds(this.of(userId).filter((id) => id !== conversationId)));
  }
}
