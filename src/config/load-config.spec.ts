import { InvalidConfig, loadConfig } from './load-config.js';

const problemsOf = (environment: Record<string, string>): string[] => {
  try {
    loadConfig(environment);
    return [];
  } catch (error) {
    return (error as InvalidConfig).problems;
  }
};

describe('The settings', () => {
  it('need none to be given', () => {
    const config = loadConfig({});

    expect(config).toMatchObject({ host: '127.0.0.1', port: 8000, rateLimits: true });
    expect(config.databaseUrl).toBeUndefined();
  });

  it('take an empty variable for one that is not there', () => {
    const config = loadConfig({ PORT: '', DATABASE_URL: '  ', CORS_ORIGINS: '' });

    expect(config).toMatchObject({ port: 8000, databaseUrl: undefined, corsOrigins: [] });
  });

  it.each([
    ['PORT', '8080', { port: 8080 }],
    ['PORT', ' 8080 ', { port: 8080 }],
    ['RATE_LIMITS', 'off', { rateLimits: false }],
    ['RATE_LIMITS', 'FALSE', { rateLimits: false }],
    ['API_DOCS', '1', { apiDocs: true }],
    ['DATABASE_URL', 'postgres:///parley?host=/run/postgresql', {}],
    ['DATABASE_URL', 'postgresql://user_1:p%40ss@my_db:5432/parley', {}],
    [
      'CORS_ORIGINS',
      'https://a.example, http://localhost:3000',
      { corsOrigins: ['https://a.example', 'http://localhost:3000'] },
    ],
    [
      'TRUSTED_PROXIES',
      '10.0.0.0/8,::1, fd00::/8',
      { trustedProxies: ['10.0.0.0/8', '::1', 'fd00::/8'] },
    ],
    ['SMTP_URL', 'smtps://mail.example.org:465', {}],
    ['MAIL_FROM', 'Parley <chat@localhost>', { mailFrom: 'Parley <chat@localhost>' }],
    ['LOG_LEVEL', 'silent', { logLevel: 'silent' }],
  ])('read %s=%s', (name, value, expected) => {
    const config = loadConfig({ [name]: value });

    expect(config).toMatchObject(expected);
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '8000.5'],
    ['PORT', '8e3'],
    ['PORT', '-1'],
    ['PORT', 'http'],
    ['PUBLIC_URL', 'example.org'],
    ['PUBLIC_URL', 'javascript://example.org'],
    ['DATABASE_URL', 'localhost:5432'],
    ['DATABASE_URL', 'postgres://host:port/db'],
    ['RATE_LIMITS', 'no'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'null'],
    ['CORS_ORIGINS', 'https://app.example.org/'],
    ['CORS_ORIGINS', 'https://a.example,app.example.org'],
    ['TRUSTED_PROXIES', 'proxy.internal'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', 'fd00::/129'],
    ['TRUSTED_PROXIES', '10.0.0.0/8/8'],
    ['MAIL_FROM', 'parley'],
    ['LOG_LEVEL', 'verbose'],
    ['NODE_ENV', 'staging'],
    ['TOKEN_SECRET', 'x'.repeat(31)],
    ['PASSWORD_MIN_LENGTH', '4'],
  ])('refuse %s=%s with one sentence that begins with the name', (name, value) => {
    const problems = problemsOf({ [name]: value });

    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name} must be [^.].*\\.$`))]);
    expect(problems.join()).not.toContain('x'.repeat(31));
  });

  it.each([
    [{}, 'http://127.0.0.1:8000'],
    [{ HOST: '0.0.0.0', PORT: '80' }, 'http://127.0.0.1:80'],
    [{ HOST: '::' }, 'http://[::1]:8000'],
    [{ HOST: 'fd00::5' }, 'http://[fd00::5]:8000'],
    [{ HOST: 'chat.internal' }, 'http://chat.internal:8000'],
    [{ PUBLIC_URL: 'https://chat.example.org/' }, 'https://chat.example.org'],
    [{ PUBLIC_URL: 'https://example.org/chat//' }, 'https://example.org/chat'],
  ])('tell where clients reach the server: %j', (environment, origin) => {
    const config = loadConfig(environment);

    expect(config.origin).toBe(origin);
  });
});
