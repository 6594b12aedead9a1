/** Milliseconds after which a node that says nothing is taken for dead. */
const TTL = 30_000;
const MAX_PEERS = 1000;

interface Peer {
  next: number;
  heardAt: number;
}

/** The other nodes, as far as they have been heard of. */
export class Peers {
  private readonly peers = new Map<string, Peer>();

  get count(): number {
    return this.peers.size;
  }

  /** @returns whether the node is new, or something that it said before has been missed */
  heard(id: string, number: number, now: number): boolean {
    const peer = this.peers.get(id);
    if (peer === undefined && this.peers.size >= MAX_PEERS) return false;
    this.peers.set(id, { next: number + 1, heardAt: now });
    return number !== peer?.next;
  }

  forget(id: string): void {
    this.peers.delete(id);
  }

  /** Forgets those that have been silent for too long. @returns them */
  expire(now: number): string[] {
    const silent = [...this.peers].filter(([, { heardAt }]) => now - heardAt > TTL);
    for (const [id] of silent) this.peers.delete(id);
    return silent.map(([id]) => id);
  }
}
