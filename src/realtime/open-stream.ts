import type { AuthenticatedUser } from '../common/http/request.js';

export type StreamEnd = 'session_ended' | 'token_expired' | 'shutting_down';

/** The right of one stream to be open. */
export class OpenStream {
  private expiry: NodeJS.Timeout;

  constructor(
    private user: AuthenticatedUser,
    private readonly onEnd: (end: StreamEnd) => void,
    private readonly onRelease: () => void,
  ) {
    this.expiry = this.untilExpiry();
  }

  /** Goes on with a fresher token of the same session. */
  renew(user: AuthenticatedUser): void {
    clearTimeout(this.expiry);
    this.user = user;
    this.expiry = this.untilExpiry();
  }

  end(end: StreamEnd): void {
    this.onEnd(end);
  }

  release(): void {
    clearTimeout(this.expiry);
    this.onRelease();
  }

  private untilExpiry(): NodeJS.Timeout {
    return setTimeout(() => {
      this.end('token_expired');
    }, this.user.expiresAt - Date.now()).unref();
  }
}
