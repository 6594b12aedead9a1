import { storedFiles } from './support/attachments.js';
import {
  contentsOf,
  exportFileOf,
  exportOf,
  fileOf,
  finished,
  startExport,
} from './support/exports.js';
import { aUser, dataOf } from './support/given.js';
import { useOwnParley } from './support/parley.js';
import { until } from './support/until.js';

const parley = useOwnParley();

/** As many as there are. */
const LAST_ATTEMPT = 8;

describe('An export that fails as often as it is tried', () => {
  it('says so, leaves no file, and another can be asked for', async () => {
    const ana = await aUser('ana');
    await parley.database.query('alter table drafts rename to drafts_away');
    await startExport(ana);
    const stateIs = (state: string) =>
      until(async () => dataOf(await exportOf(ana)).state === state);
    await stateIs('running');
    const fileId = await exportFileOf(parley, ana);

    await until(async () => {
      await parley.database.query(
        `update jobs set attempt = $1, due_at = now() where kind = 'export' and claim is null`,
        [LAST_ATTEMPT],
      );
      return dataOf(await exportOf(ana)).state !== 'running';
    });

    const failed = dataOf(await exportOf(ana));
    expect(failed).toMatchObject({ state: 'failed', size: null, finishedAt: null });
    expect(Date.parse(failed.expiresAt ?? '')).toBeGreaterThan(Date.now());
    expect(await fileOf(ana)).toBeProblem(409, 'export_not_ready');
    expect(storedFiles(parley.dataDir)).toEqual([]);
    await parley.database.query('alter table drafts_away rename to drafts');
    expect((await startExport(ana)).response.status).toBe(202);
    expect((await finished(ana)).state).toBe('ready');
    expect(await exportFileOf(parley, ana)).not.toBe(fileId);
    expect((await contentsOf(ana)).rows('profile')).toMatchObject([{ id: ana.id }]);
    expect(storedFiles(parley.dataDir)).toHaveLength(1);
  });
});
