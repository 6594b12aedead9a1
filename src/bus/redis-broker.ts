import { createClient } from '@redis/client';
import { Broker, type BrokerConnection, type BrokerEvents } from './broker.js';

/** Milliseconds. */
const CONNECT_TIMEOUT = 5000;

/** Publish and subscribe of Redis 6 or newer, which does both on one connection. */
export class RedisBroker extends Broker {
  readonly name = 'Redis';
  readonly maxBytes = 64 * 1024;

  /** Channels are one space for all databases of a Redis: the number keeps installations apart. */
  private readonly channel: string;

  constructor(private readonly url: string) {
    super();
    this.channel = `parley:${new URL(url).pathname.slice(1) || '0'}`;
  }

  async connect(events: BrokerEvents): Promise<BrokerConnection> {
    const client = createClient({
      url: this.url,
      RESP: 3,
      // Whatever is sent while it is away is old news by the time it is back.
      disableOfflineQueue: true,
      socket: { connectTimeout: CONNECT_TIMEOUT, reconnectStrategy: false },
    });
    client.on('error', (error) => events.lost(error));
    client.on('end', () => events.lost(new Error('the connection has ended')));
    const close = (): void => {
      if (client.isOpen) client.destroy();
    };
    try {
      await client.connect();
      await client.subscribe(this.channel, (text) => events.heard(text));
    } catch (error) {
      close();
      throw error;
    }
    return {
      send: (texts) => Promise.all(texts.map((text) => client.publish(this.channel, text))),
      close,
    };
  }
}
