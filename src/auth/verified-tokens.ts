import type { AuthenticatedUser } from '../common/http/request.js';

/** So many tokens are remembered, some 500 bytes each. */
const MAX_KNOWN = 10_000;

/**
 * Access tokens whose signature was good: using one again costs a look into a map, not a MAC and the
 * way through passport. That it has expired, or its session has ended, is asked anew each time.
 */
export class VerifiedTokens {
  private readonly known = new Map<string, AuthenticatedUser>();

  constructor(private readonly most = MAX_KNOWN) {}

  get(token: string): AuthenticatedUser | undefined {
    return this.known.get(token);
  }

  /** The one remembered for longest makes room: tokens are short-lived, and it is the first to expire. */
  add(token: string, user: AuthenticatedUser): void {
    this.known.set(token, user);
    if (this.known.size <= this.most) return;
    for (const oldest of this.known.keys()) {
      this.known.delete(oldest);
      return;
    }
  }
}
