import { Logger } from '@nestjs/common';
import type { Broker, BrokerConnection } from './broker.js';

const FIRST_RETRY = 250;
const LAST_RETRY = 5000;

/** Milliseconds within which a text goes out, or the connection is given up as dead. */
const SEND_TIMEOUT = 5000;

/** What is told of a link. */
export interface LinkEvents {
  heard(text: string): void;
  /** Connected, also again: whatever was said meanwhile has been missed. */
  up(): void;
}

/** Keeps a connection to the broker: made again whenever it is lost, with back-off. Never throws. */
export class Link {
  private readonly logger = new Logger('Bus');
  private connection: BrokerConnection | undefined;
  private retry: NodeJS.Timeout | undefined;
  private failures = 0;
  private isClosed = false;

  constructor(
    private readonly broker: Broker,
    private readonly events: LinkEvents,
  ) {}

  get isUp(): boolean {
    return this.connection !== undefined;
  }

  /** Resolves after the first attempt, whatever came of it. */
  async open(): Promise<void> {
    // What is left of an earlier connection must not disturb the one that has replaced it.
    const attempt = { isOver: false };
    const lose = (reason: unknown): void => {
      if (attempt.isOver) return;
      attempt.isOver = true;
      this.lost(reason);
    };
    const heard = (text: string): void => {
      if (!attempt.isOver) this.events.heard(text);
    };
    try {
      const { send, close } = await this.broker.connect({ heard, lost: lose });
      // A dead connection may take minutes to say that it has ended.
      const closeNow = (): void => {
        lose(new Error('given up'));
        close();
      };
      if (this.isClosed || attempt.isOver) closeNow();
      else this.opened({ send, close: closeNow });
    } catch (error) {
      lose(error);
    }
  }

  /** @returns whether they went out, as far as one can know */
  async send(texts: readonly string[]): Promise<boolean> {
    const { connection } = this;
    if (connection === undefined) return false;
    let timer: NodeJS.Timeout | undefined;
    try {
      const timeout = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error('does not answer')), SEND_TIMEOUT).unref();
      });
      await Promise.race([connection.send(texts), timeout]);
      return true;
    } catch (error) {
      this.logger.warn(error);
      connection.close();
      return false;
    } finally {
      clearTimeout(timer);
    }
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.retry);
    this.connection?.close();
  }

  private opened(connection: BrokerConnection): void {
    if (this.failures > 0) this.logger.log(`${this.broker.name} is back`);
    this.connection = connection;
    this.failures = 0;
    this.events.up();
  }

  private lost(reason: unknown): void {
    this.connection = undefined;
    if (this.isClosed) return;
    if (this.failures === 0) {
      this.logger.warn(reason, `${this.broker.name} is away: other nodes hear of news by polling`);
    }
    const wait = Math.min(FIRST_RETRY * 2 ** this.failures++, LAST_RETRY);
    // Not all nodes at once, when it comes back.
    this.retry = setTimeout(() => void this.open(), wait * (0.5 + Math.random() / 2)).unref();
  }
}
