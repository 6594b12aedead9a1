/** What is heard of a connection to the broker. */
export interface BrokerEvents {
  heard(text: string): void;
  /** Once, when the connection is no more. */
  lost(reason: unknown): void;
}

export interface BrokerConnection {
  /** Rejects where the texts may not have gone out. */
  send: (texts: readonly string[]) => Promise<unknown>;
  close: () => void;
}

/** What carries texts from every node to every node, itself included, to whoever listens just then. */
export abstract class Broker {
  abstract readonly name: string;

  /** Bytes a text may have. */
  abstract readonly maxBytes: number;

  /** Resolves when whatever anybody sends from then on is heard. */
  abstract connect(events: BrokerEvents): Promise<BrokerConnection>;
}
