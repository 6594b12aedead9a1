import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** A number, or one for each value of a label. */
type Reading = number | Readonly<Record<string, number>>;

type Read = () => Reading | Promise<Reading>;

/**
 * What this node knows of itself. Whoever has numbers says how to read them; that is done when
 * somebody asks, so that counting costs an addition, and nothing where nobody ever asks.
 */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();

  /**
   * A number that goes up and down. Where reading it fails, as the database is away, it is left out.
   * @param label names what tells several numbers apart
   */
  gauge(name: string, help: string, read: Read, label?: string): void {
    const gauge = new Gauge({
      ...this.described(name, help, label),
      collect: async () => {
        gauge.reset();
        for (const [labels, value] of await readings(read, label)) gauge.set(labels, value);
      },
    });
  }

  /** A number that only grows, counted by whom it belongs to. */
  counter(name: string, help: string, read: Read, label?: string): void {
    const counter = new Counter({
      ...this.described(name, help, label),
      collect: async () => {
        counter.reset();
        for (const [labels, value] of await readings(read, label)) counter.inc(labels, value);
      },
    });
  }

  /** @returns what takes one duration, in seconds, with the values of the labels in their order */
  durations(name: string, help: string, labelNames: string[], buckets: number[]): Histogram {
    return new Histogram({ ...this.described(name, help), labelNames, buckets });
  }

  /** Of the process: event loop, memory, garbage collection, CPU. Measured from now on. */
  watchProcess(): void {
    collectDefaultMetrics({ register: this.registry });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }

  private described(name: string, help: string, label?: string) {
    const labelNames = label === undefined ? [] : [label];
    return { name: `parley_${name}`, help, labelNames, registers: [this.registry] };
  }
}

async function readings(
  read: Read,
  label: string | undefined,
): Promise<[Record<string, string>, number][]> {
  const reading = await Promise.resolve()
    .then(read)
    .catch(() => ({}));
  if (typeof reading === 'number') return [[{}, reading]];
  return Object.entries(reading).map(([name, value]) => [{ [label ?? '']: name }, value]);
}
