import type { AuthenticatedUser } from './request.js';

/** Tells who an access token speaks for, where there is no header for the guard to look at. */
export abstract class TokenVerifier {
  /** @throws DomainError `not_authenticated` */
  abstract verify(token: string): AuthenticatedUser;
}
