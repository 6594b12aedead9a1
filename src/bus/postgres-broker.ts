import pg from 'pg';
import { Broker, type BrokerConnection, type BrokerEvents } from './broker.js';

const CHANNEL = 'parley_bus';
const SEND_SQL = `select pg_notify('${CHANNEL}', text) from unnest($1::text[]) text`;

/** Milliseconds. */
const TIMEOUT = 5000;

/**
 * LISTEN and NOTIFY on a connection of their own. NOTIFY within the writing transactions would make
 * their commits queue for one lock of the whole server, so it comes after them, one at a time a node.
 */
export class PostgresBroker extends Broker {
  readonly name = 'PostgreSQL';

  /** PostgreSQL takes payloads shorter than 8000 bytes. */
  readonly maxBytes = 7999;

  constructor(private readonly url: string) {
    super();
  }

  async connect(events: BrokerEvents): Promise<BrokerConnection> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'parley bus',
      keepAlive: true,
      connectionTimeoutMillis: TIMEOUT,
      query_timeout: TIMEOUT,
    });
    client.on('error', (error) => events.lost(error));
    client.on('end', () => events.lost(new Error('the connection has ended')));
    client.on('notification', ({ payload = '' }) => events.heard(payload));
    const close = (): void => void client.end().catch(() => undefined);
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      close();
      throw error;
    }
    return {
      send: (texts) => client.query({ name: 'send', text: SEND_SQL, values: [texts] }),
      close,
    };
  }
}
