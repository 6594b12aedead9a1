import type { SecurityHeadersOptions } from '@nestjs/common';

/** Nest's defaults, which let Swagger UI work. */
export const SECURITY_HEADERS: SecurityHeadersOptions = {
  contentSecurityPolicy: {
    // Would turn Try it out on a plain http:// address into requests that nobody answers.
    directives: { upgradeInsecureRequests: null },
  },
};

/** Tokens travel in a header, so no credentials; an origin that is not listed gets no permission. */
export const corsFor = (origins: string[]) => ({
  origin: origins,
  methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
  exposedHeaders: [
    'Content-Disposition',
    'Content-Range',
    'ETag',
    'Idempotent-Replayed',
    'RateLimit-Limit',
    'RateLimit-Remaining',
    'RateLimit-Reset',
    'Retry-After',
    'X-Request-Id',
  ],
  maxAge: 600,
});
