import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const forbidden = [
  {
    selector:
      "ImportSpecifier[imported.name='forwardRef'], MemberExpression[property.name='forwardRef']",
    message:
      'A cycle between modules is a design fault: the lower one appends to the feed, the upper one reads it.',
  },
  {
    selector:
      "MemberExpression[object.name='Scope'][property.name='REQUEST'], ImportSpecifier[imported.name='REQUEST']",
    message:
      'Request scope rebuilds the whole tree at every request: pass what is needed as an argument.',
  },
  {
    selector:
      "ImportSpecifier[imported.name='OneToMany'], MemberExpression[property.name='OneToMany']",
    message: 'Foreign keys point one way; read the other way with SQL.',
  },
  {
    selector: "Property[key.name='eager'][value.value=true]",
    message: 'Eager relations hide queries: ask for what the caller needs.',
  },
];

const environmentMessage = 'Only src/config reads the environment: add a setting to Config.';
const readsEnvironment = [
  "ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name='env']",
  "VariableDeclarator[init.name='process'] Property[key.name='env']",
].map((selector) => ({ selector, message: environmentMessage }));
const usesEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: environmentMessage,
};
const usesEnvironmentExceptToHandItOver = {
  selector: `:not(CallExpression[callee.name=/^(loadConfig|readEnvironment)$/]) > ${usesEnvironment.selector}`,
  message: 'Here process.env may only be handed to the config loader.',
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-faults/',
    'dist-bench/',
    'data/',
    'coverage/',
    'test/support/api.d.ts',
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
  },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 5],
      complexity: ['error', 10],
      'no-eval': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...forbidden, ...readsEnvironment, usesEnvironment],
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Code points are what PostgreSQL counts as well.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // DTOs are classes for the decorators on them; their values are plain objects on purpose.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // consistent-type-imports stays off: a DTO or a provider imported as a type leaves no class
      // behind in the decorator metadata, and neither validation nor injection works without it.
    },
  },
  {
    files: ['src/**/*.{service,repository}.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@nestjs/common'],
              importNamePattern: 'Exception$|^HttpStatus$',
              message:
                'Services know no HTTP: throw a DomainError of the feature, the filter maps it.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/config/**'],
    rules: { 'no-restricted-syntax': ['error', ...forbidden] },
  },
  {
    files: ['src/boot.ts', 'src/cli/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...forbidden,
        ...readsEnvironment,
        usesEnvironmentExceptToHandItOver,
      ],
    },
  },
  {
    // Mostly generated, one statement a line.
    files: ['src/database/migrations/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
  {
    // Tests and what runs on a terminal.
    files: [
      'test/**',
      'src/**/*.spec.ts',
      'src/main.ts',
      'src/boot.ts',
      'src/cli/**',
      'scripts/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**', 'src/**/*.spec.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-syntax': ['error', ...forbidden],
    },
  },
  {
    // Unit specs need the types of Jest, which the sources must not see.
    files: ['src/**/*.spec.ts'],
    languageOptions: { parserOptions: { projectService: false, project: 'test/tsconfig.json' } },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        URL: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        module: 'writable',
        performance: 'readonly',
        process: 'readonly',
      },
    },
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Their readers demand a default export.
    files: ['*.config.js', 'test/support/global-*.{js,ts}', 'test/support/summary-reporter.js'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
