// The architecture as rules: `npm run check` fails where an import breaks one. ARCHITECTURE.md has the picture.

/** Which features a feature may import. One that is not listed may import none. */
const MAY_IMPORT = {
  users: [],
  auth: ['users'],
  attachments: ['users'],
  blocks: ['users'],
  conversations: ['attachments', 'blocks', 'users'],
  export: ['users'],
  invites: ['conversations', 'blocks', 'users'],
  search: ['conversations', 'users'],
  messages: ['attachments', 'search', 'conversations', 'users'],
  drafts: ['messages', 'conversations', 'users'],
  forwarding: ['messages', 'attachments', 'conversations', 'users'],
  notifications: ['messages', 'conversations', 'users'],
  pins: ['messages', 'conversations', 'users'],
  reactions: ['messages', 'conversations', 'users'],
  saved: ['messages', 'conversations', 'users'],
  scheduled: ['messages', 'conversations', 'users'],
  threads: ['messages', 'conversations', 'users'],
  realtime: [
    'drafts',
    'notifications',
    'saved',
    'scheduled',
    'threads',
    'messages',
    'invites',
    'conversations',
    'blocks',
    'users',
  ],
  limits: [
    'realtime',
    'messages',
    'search',
    'invites',
    'conversations',
    'attachments',
    'export',
    'auth',
    'users',
  ],
  health: [],
};

/** What every feature may import; these folders know no feature. */
const SHARED = [
  'avatars',
  'bus',
  'common',
  'config',
  'database',
  'feed',
  'jobs',
  'mail',
  'metrics',
  'openapi',
  'storage',
  'throttling',
];

/** A file within a feature; the folder's name is captured. */
const FEATURE = `^src/(?!(?:${[...SHARED, 'cli'].join('|')})/)([^/]+)/`;
/** What a feature shows to the features above it. The .sql files join its tables. */
const FRONT =
  '\\.(service|module|errors|events|entity|sql|dto)\\.ts$|/(permissions|limits|sending)\\.ts$';

const within = (names) => `^src/(${names.join('|')})/`;
const npm = (names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

const directions = Object.entries(MAY_IMPORT).map(([feature, below]) => ({
  name: `${feature}-looks-down`,
  comment: `${feature} may import ${below.join(' and ') || 'no feature'} (MAY_IMPORT in .dependency-cruiser.cjs).`,
  severity: 'error',
  from: { path: within([feature]) },
  to: { path: FEATURE, pathNot: within([feature, ...below]) },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Modules that need each other are one module, or one of them should read the feed.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import nobody can find would slip through every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'shared-knows-no-feature',
      comment:
        'avatars, bus, common, config, database, feed and jobs serve every feature, so they know none.',
      severity: 'error',
      from: { path: within(SHARED) },
      to: { path: '^src/', pathNot: within(SHARED) },
    },
    ...directions,
    {
      name: 'new-feature-looks-nowhere',
      comment: 'Say in MAY_IMPORT (.dependency-cruiser.cjs) what the new feature may import.',
      severity: 'error',
      from: { path: FEATURE, pathNot: within(Object.keys(MAY_IMPORT)) },
      to: { path: FEATURE, pathNot: '^src/$1/' },
    },
    {
      name: 'nobody-imports-auth-or-realtime',
      comment:
        '@CurrentUser and @Public live in common/http; realtime reads the feed. Only limits tells of theirs.',
      severity: 'error',
      from: { path: '^src/([^/]+)', pathNot: '^src/(cli/|limits/|(main|app|app\\.module)\\.ts$)' },
      to: { path: within(['auth', 'realtime']), pathNot: '^src/$1/' },
    },
    {
      name: 'features-meet-at-the-front',
      comment: 'Repositories, controllers and DTOs are private to their feature: use its service.',
      severity: 'error',
      from: { path: FEATURE },
      to: { path: FEATURE, pathNot: ['^src/$1/', FRONT] },
    },
    {
      name: 'services-know-no-http',
      comment: 'A service is the same for REST, sockets and the command line.',
      severity: 'error',
      from: { path: '^src/.*\\.(service|repository)\\.ts$' },
      to: {
        path: [
          npm(['@nestjs/swagger', '@nestjs/passport', '@nestjs/platform-fastify']),
          npm(['passport[^/]*', 'fastify', '@fastify/[^/]+', '@types/passport[^/]*']),
          '\\.controller\\.ts$',
        ],
      },
    },
    {
      name: 'controllers-know-no-storage',
      comment: 'A controller parses, calls its service and maps the result.',
      severity: 'error',
      from: { path: '^src/.*\\.controller\\.ts$' },
      to: { path: [npm(['typeorm', '@nestjs/typeorm', 'pg']), '\\.(entity|repository)\\.ts$'] },
    },
    {
      name: 'only-metrics-knows-its-library',
      comment: 'Whoever has numbers says how to read them: Metrics.gauge() and Metrics.counter().',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/metrics/' },
      to: { path: npm(['prom-client']) },
    },
    {
      name: 'sources-know-no-test',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'sources-need-no-dev-dependency',
      comment: 'Production installs leave devDependencies out.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.spec\\.ts$' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: npm(['@types/[^/]+']),
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Type-only imports are dependencies of the design as well.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
