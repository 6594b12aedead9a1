import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';

const CHANNEL = 'parley_feed';
const RECONNECT_AFTER = 1000;

type Listener = () => void;

/**
 * Wakes the readers of the feed, on this node at once and on the others through NOTIFY. It carries no
 * news itself: whoever misses it is late until the next look, nothing more.
 *
 * NOTIFY goes over a connection of its own, after the commit, one at a time: within the writing
 * transactions it would make their commits queue for one lock of the whole server.
 */
@Injectable()
export class FeedSignal implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('FeedSignal');
  private readonly listeners = new Set<Listener>();
  private client: pg.Client | undefined;
  private reconnecting: NodeJS.Timeout | undefined;
  private isSending = false;
  private isPending = false;
  private isClosed = false;

  constructor(private readonly dataSource: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.reconnecting);
    await this.client?.end().catch(() => undefined);
  }

  /** @returns what ends the listening */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  send(): void {
    this.wake();
    this.isPending = true;
    if (!this.isSending) void this.notify();
  }

  private wake(): void {
    for (const listener of this.listeners) listener();
  }

  /** However many commits there are while one NOTIFY is under way, one more follows it. */
  private async notify(): Promise<void> {
    this.isSending = true;
    while (this.isPending && this.client !== undefined) {
      this.isPending = false;
      await this.client.query(`notify ${CHANNEL}`).catch(() => undefined);
    }
    this.isSending = false;
  }

  private async connect(): Promise<void> {
    const { url } = this.dataSource.options as { url?: string };
    const client = new pg.Client({ connectionString: url, keepAlive: true, query_timeout: 5000 });
    client.on('error', (error) => {
      this.logger.warn(error);
    });
    client.on('end', () => {
      this.reconnect();
    });
    client.on('notification', () => {
      this.wake();
    });
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.client = client;
      // What was appended while nobody listened is looked for now.
      this.wake();
    } catch (error) {
      this.logger.warn(error);
      this.reconnect();
    }
  }

  private reconnect(): void {
    this.client = undefined;
    if (this.isClosed || this.reconnecting?.hasRef()) return;
    clearTimeout(this.reconnecting);
    this.reconnecting = setTimeout(() => {
      this.reconnecting = undefined;
      void this.connect();
    }, RECONNECT_AFTER);
  }
}
