export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.e2e-spec.ts', '<rootDir>/src/**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  // Only strips the types: `npm run check` has the compiler look at tests and sources.
  transform: {
    '\\.ts$': ['ts-jest', { useESM: true, diagnostics: false, tsconfig: 'test/tsconfig.json' }],
  },
  // Sources name their imports as they are called once built.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: [
    '<rootDir>/data/',
    '<rootDir>/dist-(faults|bench)/',
    '<rootDir>/bench-results/',
  ],
  // Each worker has a PostgreSQL of its own; one that is given is for one worker.
  maxWorkers: process.env.DATABASE_URL === undefined ? 2 : 1,
  // A machine may be slow: only what hangs fails by the clock.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/test/support/summary-reporter.js'],
  globalSetup: '<rootDir>/test/support/global-setup.js',
  globalTeardown: '<rootDir>/test/support/global-teardown.js',
  setupFilesAfterEnv: ['<rootDir>/test/support/matchers.ts'],
};
