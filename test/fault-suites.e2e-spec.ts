import { JOBS } from './faults/jobs.js';
import { readOptions } from './faults/options.js';
import { SUITES } from './faults/suites.js';

const read = (...args: string[]): ReturnType<typeof readOptions> =>
  readOptions(JOBS, SUITES, args, 'somewhere');

describe('The command that breaks things', () => {
  it.each(['', 'no-such-job', '--bus'])('says how it is used when asked for %j', (name) => {
    expect(() => read(name)).toThrow(/npm run faults -- <job>.*sends:.*ci\|all/s);
  });

  it.each([
    ['ci', '--seconds', '5'],
    ['all', 'sends'],
    ['sends', '--cuts', '5'],
    ['sends', '--seconds', '-1'],
    ['sends', '--bus', 'pigeons'],
  ])('does not understand %s %s %s', (...args) => {
    expect(() => read(...args)).toThrow();
  });

  // At night, nobody is there to see what a run was not asked for.
  it.each(Object.values(SUITES).flatMap(({ steps }) => steps))(
    'understands what it asks of itself: $command',
    ({ command, isPlanted }) => {
      const asked = read(...command.split(' '));

      expect(asked).toMatchObject({ without: isPlanted ? [expect.any(String)] : [] });
    },
  );

  it('runs every job as it is, and every planted bug, once each', () => {
    const asked = (SUITES['all']?.steps ?? []).map(({ command }) => read(...command.split(' ')));
    const runs = asked.map((one) => `${one.name} ${'without' in one ? one.without.join() : ''}`);
    const due = Object.entries(JOBS).flatMap(([job, { without }]) =>
      ['', ...Object.keys(without)].map((what) => `${job} ${what}`),
    );

    expect([...new Set(runs)].sort()).toEqual(due.sort());
  });
});
