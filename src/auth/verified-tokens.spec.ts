import { VerifiedTokens } from './verified-tokens.js';

const user = { id: 'ana', sessionId: 'phone', expiresAt: 0 };

describe('Verified tokens', () => {
  it('are forgotten, the oldest first, when there are too many', () => {
    const tokens = new VerifiedTokens(2);
    for (const token of ['one', 'two', 'three']) tokens.add(token, user);

    expect(['one', 'two', 'three'].map((token) => tokens.get(token))).toEqual([
      undefined,
      user,
      user,
    ]);
  });
});
