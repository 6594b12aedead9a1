import {
  type Cursor,
  decodeCursor,
  encodeCursor,
  type KeyPattern,
  type ListScope,
} from './cursor.js';

/** JSON text made by PostgreSQL, sent on as it is. `T` is what it says, proven by the tests. */
export type Json<T> = string & { readonly __says?: T };

/** A row of a list: the item, and the sort key that a cursor to it is made of. */
export interface Listed {
  item: string;
  key: string[];
}

export interface PageOf<T> {
  items: T[];
  nextCursor: string | null;
  prevCursor: string | null;
}

export interface List {
  scope: ListScope;
  keyPatterns: readonly KeyPattern[];
}

/** What a page asks of its query: where to start, which way, and one item more than are shown. */
export interface PageRequest {
  cursor: Cursor | undefined;
  limit: number;
}

export function pageRequest(
  list: List,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): PageRequest {
  return {
    cursor: cursor === undefined ? undefined : decodeCursor(cursor, list.scope, list.keyPatterns),
    limit,
  };
}

/**
 * Puts a page together from up to `limit + 1` rows, in the order they were read: backwards from the
 * cursor for a `prev` one. The row too many only tells that there is more that way.
 */
export function assemblePage<T>(list: List, request: PageRequest, rows: Listed[]): Json<PageOf<T>> {
  const hasMore = rows.length > request.limit;
  const shown = rows.slice(0, request.limit);
  const isBackwards = request.cursor?.direction === 'prev';
  if (isBackwards) shown.reverse();
  return joinPage(list, shown, {
    next: isBackwards || hasMore,
    prev: isBackwards ? hasMore : request.cursor !== undefined,
  });
}

/** `more` says on which sides of the items the list goes on. */
export function joinPage<T>(
  list: List,
  items: Listed[],
  more: { next: boolean; prev: boolean },
): Json<PageOf<T>> {
  return joinBetween(list, items, {
    next: more.next ? items.at(-1)?.key : undefined,
    prev: more.prev ? items[0]?.key : undefined,
  });
}

/** `places` says from where the list goes on, on either side; undefined where it does not. */
export function joinBetween<T>(
  { scope }: List,
  items: readonly Pick<Listed, 'item'>[],
  places: Record<Cursor['direction'], readonly string[] | undefined>,
): Json<PageOf<T>> {
  const cursorTo = (direction: Cursor['direction']): string => {
    const key = places[direction];
    return JSON.stringify(key === undefined ? null : encodeCursor(scope, { direction, key }));
  };
  return `{"items":[${items.map(({ item }) => item).join(',')}],"nextCursor":${cursorTo('next')},"prevCursor":${cursorTo('prev')}}`;
}
