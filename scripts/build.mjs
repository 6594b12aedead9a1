// Builds dist/ from nothing, so that no entity or migration of a deleted source stays behind.
// With --if-stale only where the last build is missing or older than what it was made from.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';

const STAMP = 'dist/.built';
const COMPILER = 'node_modules/@nestjs/cli/bin/nest.js';
const SETTINGS = ['nest-cli.json', 'tsconfig.json', 'tsconfig.build.json', 'package.json'];

function isFresh() {
  if (!existsSync(STAMP)) return false;
  const built = statSync(STAMP).mtimeMs;
  // Folders count as well: theirs is the time at which a file was last added or removed.
  const sources = readdirSync('src', { recursive: true }).map((name) => `src/${name}`);
  return [...SETTINGS, 'src', ...sources].every((file) => statSync(file).mtimeMs < built);
}

function build() {
  rmSync('dist', { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, [COMPILER, 'build'], { stdio: 'inherit' });
  if (status === 0) writeFileSync(STAMP, '');
  return status ?? 1;
}

if (!existsSync('src') || !existsSync(COMPILER)) {
  // A production install: no compiler, it runs what was built elsewhere.
  if (!existsSync('dist/main.js')) {
    console.error(
      'There is no dist/ and no compiler to build it: run `npm ci`, with --include=dev.',
    );
    process.exitCode = 1;
  }
} else if (!process.argv.includes('--if-stale') || !isFresh()) {
  process.exitCode = build();
}
