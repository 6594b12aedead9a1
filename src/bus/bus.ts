import {
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Broker } from './broker.js';
import { Link } from './link.js';
import { type Note, Outbox, unpack } from './outbox.js';
import { Peers } from './peers.js';

/** Milliseconds between signs of life. */
const HEARTBEAT = 10_000;

/** Milliseconds for which notes are gathered, so that a burst of them is a few statements. */
const GATHERING = 40;

/** Milliseconds the boot waits for a broker that may be away. */
const PATIENCE = 1000;

export type BusListener = (content: unknown, from: string) => void;
export type NodeListener = (node: string) => void;

/**
 * Carries small notes between nodes, at most once. Nothing is right only because of it: what is lost
 * is late, and who misses something of another node is told so. Own notes do not come back.
 */
@Injectable()
export class Bus implements OnApplicationBootstrap, OnApplicationShutdown {
  /** This node, for as long as it runs. */
  readonly node = randomUUID();

  private readonly listeners = new Map<string, Set<BusListener>>();
  private readonly upListeners = new Set<() => void>();
  private readonly missedListeners = new Set<NodeListener>();
  private readonly goneListeners = new Set<NodeListener>();
  private readonly peers = new Peers();
  private readonly outbox: Outbox;
  private readonly link: Link;
  private heartbeat: NodeJS.Timeout | undefined;
  private gathering: NodeJS.Timeout | undefined;
  private isSending = false;

  constructor(broker: Broker) {
    this.outbox = new Outbox(this.node, broker.maxBytes);
    this.link = new Link(broker, { heard: (text) => this.receive(text), up: () => this.up() });
  }

  get isUp(): boolean {
    return this.link.isUp;
  }

  /** Other nodes that this one hears. */
  get peerCount(): number {
    return this.peers.count;
  }

  async onApplicationBootstrap(): Promise<void> {
    this.heartbeat = setInterval(() => this.beat(), HEARTBEAT).unref();
    await Promise.race([this.link.open(), sleep(PATIENCE, undefined, { ref: false })]);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.heartbeat);
    this.signal('bye');
    await Promise.race([
      this.link.isUp && this.drained(),
      sleep(PATIENCE, undefined, { ref: false }),
    ]);
    clearTimeout(this.gathering);
    this.link.close();
  }

  /** @returns what ends the listening */
  listen(topic: string, listener: BusListener): () => void {
    const listeners = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** Whenever the broker is there, at first and again. */
  onUp(listener: () => void): void {
    this.upListeners.add(listener);
  }

  /** Whenever another node is new, or something that it said has been missed. */
  onMissed(listener: NodeListener): void {
    this.missedListeners.add(listener);
  }

  /** Whenever another node has gone: at once where it says so, after 30 s of silence where not. */
  onGone(listener: NodeListener): void {
    this.goneListeners.add(listener);
  }

  /** Tells the other nodes at once that something is so. Said again before it went out, it is said once. */
  signal(topic: string): void {
    if (!this.link.isUp) return;
    this.outbox.add(topic);
    void this.flush();
  }

  /** Tells the other nodes within moments; costs nothing where there are none. */
  publish(topic: string, content: unknown): void {
    if (!this.link.isUp || this.peers.count === 0) return;
    this.outbox.add(topic, content);
    this.gathering ??= setTimeout(() => void this.flush(), GATHERING);
  }

  private up(): void {
    this.outbox.skip();
    this.signal('hello');
    for (const listener of this.upListeners) listener();
  }

  private beat(): void {
    this.signal('hello');
    for (const node of this.peers.expire(Date.now())) this.gone(node);
  }

  private gone(node: string): void {
    this.peers.forget(node);
    for (const listener of this.goneListeners) listener(node);
  }

  /** One at a time: whatever is said while one is under way follows together. */
  private async flush(): Promise<void> {
    clearTimeout(this.gathering);
    this.gathering = undefined;
    if (this.isSending) return;
    this.isSending = true;
    while (!this.outbox.isEmpty) {
      const isSent = await this.link.send(this.outbox.take());
      if (!isSent) this.outbox.skip();
    }
    this.isSending = false;
  }

  private async drained(): Promise<void> {
    while (this.isSending) await sleep(5);
  }

  private receive(text: string): void {
    const parcel = unpack(text);
    if (parcel === undefined || parcel.from === this.node) return;
    const { from, number, notes } = parcel;
    if (this.peers.heard(from, number, Date.now())) {
      for (const listener of this.missedListeners) listener(from);
    }
    for (const note of notes) this.tell(note, from);
  }

  private tell([topic, content]: Note, from: string): void {
    if (topic === 'bye') this.gone(from);
    else for (const listener of this.listeners.get(topic) ?? []) listener(content, from);
  }
}
