import type { components } from './api.js';
import { dataOf, type Person } from './given.js';
import { RawTransaction } from './raw-transaction.js';
import type { TestDatabase } from './test-database.js';
import { until } from './until.js';
import { unzip } from './zip.js';

export type DataExport = components['schemas']['DataExport'];

export const startExport = ({ api }: Person) => api.POST('/api/users/me/export');
export const exportOf = ({ api }: Person) => api.GET('/api/users/me/export');
export const fileOf = ({ api }: Person, headers: Record<string, string> = {}) =>
  api.GET('/api/users/me/export/file', { headers, parseAs: 'arrayBuffer' });

/** The state of somebody's export once it is made, or has failed. */
export async function finished(person: Person): Promise<DataExport> {
  let found: DataExport | undefined;
  await until(async () => {
    found = dataOf(await exportOf(person));
    return found.state === 'ready' || found.state === 'failed';
  });
  if (found?.state !== 'ready') throw new Error(`the export is ${found?.state}`);
  return found;
}

export async function aFinishedExport(person: Person): Promise<DataExport> {
  dataOf(await startExport(person));
  return finished(person);
}

type Row = Record<string, unknown>;

/** What is in somebody's archive, by file. */
export interface Contents {
  readme: string;
  files: Map<string, Buffer>;
  rows: (name: string) => Row[];
  /** All of it. */
  text: string;
}

export async function contentsOf(person: Person): Promise<Contents> {
  const bytes = (await fileOf(person)).data as unknown as ArrayBuffer;
  const files = unzip(Buffer.from(bytes));
  const textOf = (name: string): string => {
    const file = files.get(name);
    if (file === undefined) throw new Error(`${name} is not in it`);
    return file.toString();
  };
  const rows = (name: string): Row[] =>
    textOf(`${name}.ndjson`)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row);
  return { readme: textOf('README.md'), files, rows, text: [...files.values()].join('\n') };
}

export async function exported(person: Person): Promise<Contents> {
  await aFinishedExport(person);
  return contentsOf(person);
}

/** Keeps whoever makes an archive waiting at its drafts. */
export async function holdExports({
  database,
}: {
  database: TestDatabase;
}): Promise<RawTransaction> {
  const holding = await RawTransaction.begin(database);
  await holding.query('lock table drafts in access exclusive mode');
  return holding;
}

export const isRunning = (person: Person): Promise<void> =>
  until(async () => dataOf(await exportOf(person)).state === 'running');

/** Under which name the store has somebody's archive, or is to have it. */
export async function exportFileOf(
  { database }: { database: TestDatabase },
  { id }: Person,
): Promise<string | undefined> {
  const [row] = await database.query<{ fileId: string }>(
    'select file_id as "fileId" from data_exports where user_id = $1',
    [id],
  );
  return row?.fileId;
}
