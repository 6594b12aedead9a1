/** Whether `If-None-Match` names the tag: weak comparison (RFC 9110, 13.1.2). */
export const isKnown = (header: string | undefined, tag: string): boolean =>
  (header ?? '').split(',').some((known) => ['*', tag, `W/${tag}`].includes(known.trim()));
