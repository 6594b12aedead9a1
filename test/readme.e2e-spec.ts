import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { useOwnParley } from './support/parley.js';

const parley = useOwnParley();

const README = readFileSync('README.md', 'utf8');

/** The shell blocks of a section. */
function shellOf(section: string): string[] {
  const [, rest = ''] = README.split(`## ${section}\n`);
  const [text = ''] = rest.split(/^## /m);
  return [...text.matchAll(/```sh\n(.*?)```/gs)].map(([, code = '']) => code);
}

describe('The README', () => {
  it('has a first conversation whose every line works as it stands', async () => {
    const script = shellOf('A first conversation')
      .flatMap((block) => (block.includes('clientMessageId') ? [block, block] : [block]))
      .join('\n')
      .replace('http://127.0.0.1:8000', parley.url);

    const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script]);

    expect(stdout).toMatch(/HTTP\/1.1 201 Created.*HTTP\/1.1 200 OK.*idempotent-replayed: true/s);
    expect(stdout).toContain('"code":"validation_failed"');
    const messages = await parley.database.query('select body from messages');
    expect(messages).toEqual([{ body: 'See you at six.' }]);
  });

  it('shows no file that is not there', () => {
    const linked = [...README.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, file = '']) => file);

    const missing = linked.filter((file) => !existsSync(file));

    expect(missing).toEqual([]);
  });
});
