/** What every request is held to. */
export const LIMITS = {
  pageSize: 20,
  maxPageSize: 100,
  cursorLength: 500,
  /** Of one connection, that wait for their answers. */
  pipelinedRequests: 10,
  /** Of a body in JSON. */
  bodyBytes: 256 * 1024,
  bodyDepth: 32,
  /** Of `Idempotency-Key`, and of the field that is the same thing. */
  idempotencyKeyLength: 255,
} as const;
