import type { AuthenticatedUser } from './request.js';

/** Tells who speaks, where there is no header for the guard to look at. */
export abstract class TokenVerifier {
  /** @throws DomainError `not_authenticated` */
  abstract verify(token: string): AuthenticatedUser;

  /** Who speaks, where the token was verified before and is still good; else it has to be verified. */
  abstract recall(token: string): AuthenticatedUser | undefined;

  /**
   * Uses a ticket up: of many attempts with it, on any nodes, one succeeds.
   * @throws DomainError `ticket_invalid`
   */
  abstract redeem(ticket: string): Promise<AuthenticatedUser>;

  /**
   * Makes a link to one thing that stands for the user's token there, and nowhere else, as long as
   * their session lasts. Unlike a ticket it is good many times.
   * @param lifetime seconds
   */
  abstract linkTo(id: string, user: AuthenticatedUser, lifetime: number): string;

  /** @throws DomainError `not_authenticated` where it is not one to `id`, or not good any more */
  abstract openLink(link: string, id: string): AuthenticatedUser;

  /**
   * What was verified a moment ago may no longer be so.
   * @throws DomainError `not_authenticated`
   */
  abstract requireLive(user: AuthenticatedUser): void;
}
