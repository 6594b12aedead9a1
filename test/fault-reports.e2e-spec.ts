import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jobPage } from './faults/job-page.js';
import type { JobResult } from './faults/job-result.js';
import { Journal } from './faults/journal.js';
import { timelineOf } from './faults/timeline.js';

const RESULT: JobResult = {
  ...{ job: 'sends', at: '2026-11-26T12:00:00.000Z', seconds: 3, bus: 'postgres', without: [] },
  ...{ machine: { cpus: 2, load: [1, 1, 1] }, options: { seconds: 3 } },
  ...{ tables: { writes: { writes: { acked: 12 } } }, invalid: [], failures: ['1 <lost>'] },
};

const send = { senderId: 'ana', clientMessageId: 'first' };

describe('The page of a run', () => {
  let out: string;
  let writer: Journal;
  let keeper: Journal;
  beforeEach(() => {
    out = mkdtempSync(join(tmpdir(), 'parley-fault-report-'));
    writer = new Journal(join(out, 'writer-0.jsonl'));
    keeper = new Journal(join(out, 'faults.jsonl'));
  });
  afterEach(() => rmSync(out, { recursive: true, force: true }));

  const page = (since = 0): string => jobPage(RESULT, timelineOf(out, since));

  it('has what was away, and what each attempt of a send took, when that was known', () => {
    keeper.write({ is: 'fault', on: 'node 2', what: 'SIGKILL', at: 10_200, until: 11_900 });
    writer.write({ is: 'attempt', at: 10_000, ...send });
    writer.write({ is: 'unknown', at: 10_700, ...send });
    writer.write({ is: 'attempt', at: 10_800, ...send });
    writer.write({ is: 'ack', at: 12_030, ...send });

    const [first, second, third] = timelineOf(out, 0)?.buckets ?? [];
    expect(first).toMatchObject({ acked: { count: 0 }, unknown: { count: 1, p50: 700 } });
    expect(second).toMatchObject({ acked: { count: 0 }, unknown: { count: 0 } });
    expect(third).toMatchObject({ acked: { count: 1, p50: 1230, p99: 1230 } });
    // From 0.2 to 1.9 of 2.03 seconds, which are 910 wide.
    expect(page()).toMatch(/>node 2<\/text><path class="SIGKILL" d="M179\.7 4h762v16h-762z"\/>/);
    expect(page()).not.toContain('NaN');
  });

  it('has the figures and the failures, as text, and asks nobody for anything', () => {
    expect(page()).toMatch(/<th>writes<\/th><td>12<\/td>/);
    expect(page()).toContain('1 &#60;lost&#62;');
    expect(page()).not.toMatch(/https?:|src=|<link|<svg/);
  });

  it('knows nothing of an earlier run in the same folder', () => {
    writer.write({ is: 'attempt', at: 1000, ...send });
    writer.write({ is: 'ack', at: 1010, ...send });
    writer.write({ is: 'attempt', at: 90_000, ...send });
    writer.write({ is: 'ack', at: 90_050, ...send });

    expect(timelineOf(out, 80_000)?.buckets).toMatchObject([{ acked: { count: 1, p50: 50 } }]);
  });

  it('is small for a run of an hour and thousands of cuts', () => {
    for (let at = 0; at < 3_600_000; at += 300) {
      writer.write({ is: 'attempt', at, ...send });
      writer.write({ is: at % 900 === 0 ? 'unknown' : 'ack', at: at + (at % 211), ...send });
      keeper.write({ is: 'fault', on: 'readers', what: 'cut', at, until: at });
    }

    expect(page().length).toBeLessThan(300_000);
  });
});
