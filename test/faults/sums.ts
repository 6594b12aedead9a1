/** Sums field by field. */
export function added<T extends object>(one: T, other: T | undefined): T {
  const sums = Object.entries(one).map(([key, value]) => {
    const before = (other as Record<string, number> | undefined)?.[key] ?? 0;
    return [key, (value as number) + before];
  });
  return Object.fromEntries(sums) as T;
}
