import type { SecurityHeadersOptions } from '@nestjs/common';

/**
 * Nest's defaults, which let Swagger UI work, without those for plug-ins and browsers that are no
 * longer: each header costs every answer some time.
 */
export const SECURITY_HEADERS: SecurityHeadersOptions = {
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
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
