import { readFileSync } from 'node:fs';

/** What the page says of tests: the last cell of each row. */
const CLAIMS = [
  ...readFileSync('docs/security.md', 'utf8').matchAll(/`([\w-]+) › ?(.*?)`\s+\|$/gm),
].map(([, file = '', title = '']) => ({ file: `test/${file}.e2e-spec.ts`, title: title.trim() }));

describe('The page on security', () => {
  it('names tests', () => {
    expect(CLAIMS.length).toBeGreaterThan(30);
  });

  it.each(CLAIMS)('names one that there is: $file › $title', ({ file, title }) => {
    const source = readFileSync(file, 'utf8');
    const quoted = source.split(/['"`]/);

    expect(quoted.some((words) => words.startsWith(title))).toBe(true);
  });
});
