// Writes what is generated from the built API: openapi.json, and the types the test client uses.
// With --check it writes nothing and fails where a committed file differs.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTypes, { astToString } from 'openapi-typescript';

const document = execFileSync(process.execPath, ['dist/cli/openapi.js'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const types = astToString(await openapiTypes(document));
const generated = {
  'openapi.json': document,
  'test/support/api.d.ts': `// Generated from openapi.json by \`npm run openapi\`.\n\n${types}`,
};

for (const [file, content] of Object.entries(generated)) {
  if (!process.argv.includes('--check')) {
    writeFileSync(file, content);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== content) {
    console.error(`${file} is not what the sources say: run \`npm run openapi\` and commit it.`);
    process.exitCode = 1;
  }
}
