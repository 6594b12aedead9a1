import { type Api, RequestRefused, type Tokens } from './api.js';
import { GivenUp } from './given-up.js';

/** A token that somebody else looks after, or what to log in with. */
export type Identity = { token: string } | { login: string; password: string };

/** Tokens are renewed when half of their life is over: time enough to try again. */
const RENEW_AT = 0.5;

/** Always has a token that is good, where that can be had. */
export class Credentials {
  private tokens: Tokens | undefined;
  private renewAt = 0;

  constructor(
    private readonly api: Api,
    private readonly identity: Identity,
  ) {}

  /** Milliseconds until the token should be renewed; undefined where that is not up to us. */
  get renewIn(): number | undefined {
    return this.tokens && Math.max(0, this.renewAt - performance.now());
  }

  /** @throws GivenUp where the password is wrong, or what a request throws */
  async token(): Promise<string> {
    if ('token' in this.identity) return this.identity.token;
    if (this.tokens === undefined || this.renewIn === 0) await this.renew(this.identity);
    return this.tokens?.accessToken ?? '';
  }

  /** The server takes the token no more: the next one has to be another. */
  refused(): void {
    if ('token' in this.identity) throw new GivenUp('The token is not, or no longer, good.');
    this.renewAt = 0;
  }

  private async renew({ login, password }: { login: string; password: string }): Promise<void> {
    const asked = performance.now();
    this.tokens = (await this.refreshed()) ?? (await this.loggedIn(login, password));
    this.renewAt = asked + this.tokens.expiresIn * 1000 * RENEW_AT;
  }

  /** Undefined where the session has ended. */
  private async refreshed(): Promise<Tokens | undefined> {
    if (this.tokens === undefined) return undefined;
    try {
      return await this.api.refresh(this.tokens.refreshToken);
    } catch (error) {
      if (error instanceof RequestRefused && error.status === 401) return undefined;
      throw error;
    }
  }

  private async loggedIn(login: string, password: string): Promise<Tokens> {
    try {
      return await this.api.logIn(login, password);
    } catch (error) {
      const isFinal = error instanceof RequestRefused && [400, 401].includes(error.status);
      if (isFinal) throw new GivenUp(`Cannot log in as ${login}: ${error.message}`);
      throw error;
    }
  }
}
