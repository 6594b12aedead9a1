import { readFileSync } from 'node:fs';
import { loadConfig, variableName } from '../src/config/load-config.js';

/** Each setting with the comment and the decorators above it. */
const BLOCKS = readFileSync('src/config/config.ts', 'utf8').split('\n\n');

/** A row for every setting: its variable, its default, and the comment on it. */
function rows(): string[] {
  return Object.entries(loadConfig({})).map(([property, value]) => {
    const block = BLOCKS.find((each) => each.includes(` readonly ${property}:`)) ?? '';
    const [, comment] = /\/\*\* (.*) \*\//.exec(block) ?? [];
    return `| \`${variableName(property)}\` | ${shown(value)} | ${comment} |`;
  });
}

function shown(value: unknown): string {
  if (typeof value === 'boolean') return value ? '`on`' : '`off`';
  const text = Array.isArray(value) ? value.join(', ') : value;
  const isSet = typeof text === 'number' || (typeof text === 'string' && text !== '');
  return isSet ? `\`${text}\`` : '';
}

/** Prettier pads the cells of a table. */
const unpadded = (row: string): string => row.replace(/ +/g, ' ');

describe('The README', () => {
  it('has a table of all settings that says what their source says', () => {
    const [, section = ''] = readFileSync('README.md', 'utf8').split('## Configuration\n');
    const [configuration = ''] = section.split(/^## /m);

    const table = configuration.match(/^\| `[A-Z].*\|$/gm)?.map(unpadded);

    expect(table).toEqual(rows().map(unpadded));
  });
});
