import { readFileSync } from 'node:fs';

/** Of ASVS 5.0.0. */
const LEVEL_1 = [
  ...['V1.2.1', 'V1.2.2', 'V1.2.3', 'V1.2.4', 'V1.2.5', 'V1.3.1', 'V1.3.2', 'V1.5.1'],
  ...['V2.1.1', 'V2.2.1', 'V2.2.2', 'V2.3.1'],
  ...['V3.2.1', 'V3.2.2', 'V3.3.1', 'V3.4.1', 'V3.4.2', 'V3.5.1', 'V3.5.2', 'V3.5.3'],
  ...['V4.1.1', 'V4.4.1', 'V5.2.1', 'V5.2.2', 'V5.3.1', 'V5.3.2'],
  ...['V6.1.1', 'V6.2.1', 'V6.2.2', 'V6.2.3', 'V6.2.4', 'V6.2.5', 'V6.2.6', 'V6.2.7', 'V6.2.8'],
  ...['V6.3.1', 'V6.3.2', 'V6.4.1', 'V6.4.2'],
  ...['V7.2.1', 'V7.2.2', 'V7.2.3', 'V7.2.4', 'V7.4.1', 'V7.4.2'],
  ...['V8.1.1', 'V8.2.1', 'V8.2.2', 'V8.3.1', 'V9.1.1', 'V9.1.2', 'V9.1.3', 'V9.2.1'],
  ...['V10.4.1', 'V10.4.2', 'V10.4.3', 'V10.4.4', 'V10.4.5', 'V11.3.1', 'V11.3.2', 'V11.4.1'],
  ...['V12.1.1', 'V12.2.1', 'V12.2.2', 'V13.4.1', 'V14.2.1', 'V14.3.1'],
  ...['V15.1.1', 'V15.2.1', 'V15.3.1'],
];

const PAGES = ['docs/security.md', 'docs/asvs.md'];

/** What the pages say of tests: the last cell of each row. */
const CLAIMS = PAGES.flatMap((page) => [
  ...readFileSync(page, 'utf8').matchAll(/`([\w-]+) › ?(.*?)`\s+\|$/gm),
]).map(([, file = '', title = '']) => ({ file: `test/${file}.e2e-spec.ts`, title: title.trim() }));

/** Requirement, what it is, how it is met, test. */
const ROWS = readFileSync('docs/asvs.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| V\d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('The pages on security', () => {
  it('name tests', () => {
    expect(CLAIMS.length).toBeGreaterThan(100);
  });

  it.each(CLAIMS)('name one that there is: $file › $title', ({ file, title }) => {
    const source = readFileSync(file, 'utf8');
    const quoted = source.split(/['"`]/);

    expect(quoted.some((words) => words.startsWith(title))).toBe(true);
  });
});

describe('The page on ASVS', () => {
  it('has every requirement of level 1, and each once', () => {
    const named = ROWS.map(([, requirement]) => requirement);

    expect(named).toEqual(expect.arrayContaining(LEVEL_1));
    expect(new Set(named).size).toBe(named.length);
  });

  it('says of each how it is met, or why not', () => {
    expect(ROWS.filter(([, , what, how, test]) => !what || !how || !test)).toEqual([]);
  });
});
