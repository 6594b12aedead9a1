interface Route {
  segments: string[];
  methods: Set<string>;
}

/**
 * The methods each path answers, for `Allow` (RFC 9110, 10.2.1). The router only tells that method
 * and path together have no handler; this looks at paths alone, on that error only.
 */
export class AllowedMethods {
  private readonly routes = new Map<string, Route>();

  add(url: string, methods: string | string[]): void {
    const segments = segmentsOf(url);
    const key = segments.join('/');
    const route = this.routes.get(key) ?? { segments, methods: new Set(['OPTIONS']) };
    for (const method of [methods].flat()) route.methods.add(method);
    this.routes.set(key, route);
  }

  /** In alphabetical order; empty where no route has this path. */
  of(path: string): string[] {
    // The router has refused what cannot be decoded.
    const segments = segmentsOf(path).map(decodeURIComponent);
    const matching = [...this.routes.values()].filter((route) => matches(route, segments));
    return [...new Set(matching.flatMap(({ methods }) => [...methods]))].sort();
  }
}

/** As the router sees it: a slash at the end changes nothing, two in a row do. */
const segmentsOf = (path: string): string[] => path.replace(/(?<=.)\/$/, '').split('/');

function matches({ segments }: Route, path: string[]): boolean {
  return (
    segments.length === path.length &&
    segments.every((segment, index) =>
      segment.startsWith(':') ? path[index] !== '' : segment === path[index],
    )
  );
}
