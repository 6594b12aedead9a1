import { setTimeout as delay } from 'node:timers/promises';

/** Milliseconds between two looks at a node: many of them fit into what a node gives notice. */
const INTERVAL = 100;

/** Knows by `GET /api/health/ready` which nodes want requests, as load balancers do. */
export class Balancer {
  private readonly ready = new Set<string>();
  private readonly end = new AbortController();

  constructor(private readonly nodes: readonly string[]) {}

  async run(): Promise<void> {
    await Promise.all(this.nodes.map((node) => this.watch(node)));
  }

  stop(): void {
    this.end.abort();
  }

  /** @param refused the node that did not answer before: another, where there is one */
  pick(refused?: string): string {
    const ready = [...this.ready];
    const others = ready.filter((node) => node !== refused);
    return some(others) ?? some(ready) ?? some(this.nodes) ?? '';
  }

  private async watch(node: string): Promise<void> {
    const { signal } = this.end;
    while (!signal.aborted) {
      const isReady = await fetch(`${node}/api/health/ready`, { signal }).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isReady) this.ready.add(node);
      else this.ready.delete(node);
      await delay(INTERVAL);
    }
  }
}

const some = (nodes: readonly string[]): string | undefined =>
  nodes[Math.floor(Math.random() * nodes.length)];
