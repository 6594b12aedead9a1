interface Page<T> {
  items: T[];
  nextCursor: string | null;
  prevCursor: string | null;
}

/** What follows `start` in one direction, page by page, to the end. */
export async function pagesFrom<T>(
  start: Page<T>,
  direction: 'next' | 'prev',
  fetchPage: (cursor: string) => Promise<Page<T>>,
): Promise<Page<T>[]> {
  const pages: Page<T>[] = [];
  const cursorOf = (page: Page<T>) => (direction === 'next' ? page.nextCursor : page.prevCursor);
  for (let cursor = cursorOf(start); cursor !== null;) {
    const page = await fetchPage(cursor);
    pages.push(page);
    cursor = cursorOf(page);
  }
  return pages;
}
