import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { anAttachment, storedFiles } from './support/attachments.js';
import { apiClient } from './support/client.js';
import {
  contentsOf,
  exportFileOf,
  finished,
  holdExports,
  isRunning,
  startExport,
} from './support/exports.js';
import { aUser } from './support/given.js';
import { useOwnParley } from './support/parley.js';

const parley = useOwnParley();
import.meta.jest.setTimeout(90_000);
beforeAll(() => parley.process.stop());

/** As the store would have it. */
async function leaveFile(name: string): Promise<void> {
  const folder = join(parley.dataDir, 'attachments', name.slice(34, 36));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), 'half an archive');
}

describe('A node that makes an export', () => {
  it.each(['SIGKILL', 'SIGTERM'] as const)(
    'may end by %s: another makes it from the beginning, and nothing of the first is left',
    async (signal) => {
      const maker = await parley.anotherNode();
      const ana = await aUser('ana', maker.url);
      const texts = ['file 0', 'file 1'];
      for (const each of texts) await anAttachment(ana, each, `${each}.txt`);
      const holding = await holdExports(parley);
      await startExport(ana);
      await isRunning(ana);
      let fileId = (await exportFileOf(parley, ana)) ?? '';
      const other = await parley.anotherNode();
      const there = { ...ana, api: apiClient(other.url, ana.accessToken) };

      const ending = maker.stop(signal);
      if (signal === 'SIGKILL') {
        await ending;
        // A busy machine may have kept it from holding on to its job before that.
        fileId = (await exportFileOf(parley, ana)) ?? '';
        // As though it had come a little further.
        await leaveFile(fileId);
      }
      await holding.commit();
      await ending;

      await finished(there);
      const { files } = await contentsOf(there);
      const names = [...files.keys()].filter((name) => name.startsWith('attachments/'));
      expect(names.map((name) => files.get(name)?.toString())).toEqual(texts);
      expect(await exportFileOf(parley, ana)).not.toBe(fileId);
      expect(storedFiles(parley.dataDir, fileId)).toEqual([]);
      await other.stop();
    },
  );
});
