interface Route {
  segments: string[];
  methods: Set<string>;
}

/**
 * The methods each path answers, for 405 and its `Allow` (RFC 9110, 15.5.6). The router only tells
 * that method and path together have no handler; this looks at paths alone, on that error only.
 */
export class AllowedMethods {
  private readonly routes = new Map<string, Route>();

  add(url: string, methods: string | string[]): void {
    const segments = segmentsOf(url);
    const key = segments.join('/');
    const route = this.routes.get(key) ?? { segments, methods: new Set() };
    for (const method of [methods].flat()) route.methods.add(method);
    this.routes.set(key, route);
  }

  /** In alphabetical order; empty where no route has this path. */
  of(path: string): string[] {
    const segments = segmentsOf(path);
    const matching = [...this.routes.values()].filter((route) => matches(route, segments));
    return [...new Set(matching.flatMap(({ methods }) => [...methods]))].sort();
  }
}

const segmentsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

function matches({ segments }: Route, path: string[]): boolean {
  return (
    segments.length === path.length &&
    segments.every((segment, index) => segment.startsWith(':') || segment === path[index])
  );
}
