/** Which notifications, and in which direction. */
export interface Span {
  order: 'asc' | 'desc';
  /** On the page's side of its cursor. */
  isBeyond: (at: string, name: string) => string;
  /** Times, both included, that are implied by it: they bound index scans. */
  from: string;
  until: string;
}

/** `$3` is the only kind, or null. */
export const isWanted = (kind: string): string => `($3::text is null or $3 = '${kind}')`;

export const isBlockedBy = (me: string, actor: string): string => `exists (
  select from blocks b where b.blocker_id = ${me}.user_id and b.blocked_id = ${actor})`;
