import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Bus } from '../bus/bus.js';

const TOPIC = 'feed';

type Listener = () => void;

/**
 * Wakes the readers of the feed, on this node at once and on the others over the bus. It carries no
 * news itself: whoever misses it is late until the next look, nothing more.
 */
@Injectable()
export class FeedSignal implements OnModuleInit {
  private readonly listeners = new Set<Listener>();

  constructor(private readonly bus: Bus) {}

  onModuleInit(): void {
    this.bus.listen(TOPIC, () => this.wake());
    // What was appended while nobody listened is looked for now.
    this.bus.onUp(() => this.wake());
    this.bus.onMissed(() => this.wake());
  }

  /** @returns what ends the listening */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  send(): void {
    this.wake();
    this.bus.signal(TOPIC);
  }

  private wake(): void {
    for (const listener of this.listeners) listener();
  }
}
