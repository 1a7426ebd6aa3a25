import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DeskWorker } from '../../../src/markbook/workbookFile/workerDesk';
import { answerFile } from '../../../src/taskpane/files/answerFile';
import { fileDesk } from '../../../src/taskpane/files/fileDesk';
import type { FileAsked, FileProgress, FileTold } from '../../../src/taskpane/files/fileReading';

const BOOK = readFileSync(new URL('../../data/tracker-graded.xlsx', import.meta.url));
const book = new Blob([BOOK]);

interface PretendWorker extends DeskWorker {
  isEnded: boolean;
}

/** A worker that reads as the pane's does, in this thread; `meets` says what becomes of it instead. */
const pretendWorker = (meets?: 'never answers' | 'has no script' | 'breaks down'): PretendWorker => {
  const worker: PretendWorker = {
    isEnded: false,
    onmessage: null,
    onerror: null,
    terminate: () => {
      worker.isEnded = true;
    },
    postMessage: (asked: FileAsked) => {
      const own = worker as unknown as Worker;
      const tell = (data: FileTold): void => void worker.onmessage?.call(own, { data } as MessageEvent);
      if (meets === 'has no script') worker.onerror?.call(own, {} as ErrorEvent);
      else if (meets === 'breaks down') worker.onerror?.call(own, { message: 'out of memory' } as ErrorEvent);
      else if (meets === undefined)
        tell({ kind: 'read', answer: answerFile(asked, (sheet) => tell({ kind: 'sheet', ...sheet })) });
    },
  };
  return worker;
};

const inHere = (wanted: 'list' | 'tables'): unknown => answerFile({ wanted, bytes: BOOK });

describe('a file that is read away from the pane', () => {
  it.each(['list', 'tables'] as const)('comes to the same as in the pane, sheet by sheet, for a %s', async (wanted) => {
    const worker = pretendWorker();
    const told: FileProgress[] = [];
    const read = await fileDesk(() => worker).read({ wanted, file: book }, (progress) => told.push(progress));
    expect(read).toEqual(inHere(wanted));
    expect(read.ok).toBe(true);
    expect(told.map(({ sheet }) => sheet?.name)).toContain('Marks');
    expect(worker.isEnded).toBe(true);
  });

  it('is refused as stopped once it was, and the worker is gone', async () => {
    const worker = pretendWorker('never answers');
    const desk = fileDesk(() => worker);
    const read = desk.read({ wanted: 'list', file: book }, () => undefined);
    await book.arrayBuffer();
    await new Promise((resolve) => setTimeout(resolve));
    desk.stop();
    expect(await read).toEqual({ ok: false, problems: [{ code: 'reading-stopped' }] });
    expect(worker.isEnded).toBe(true);
  });

  it.each<readonly [what: string, start: () => DeskWorker]>([
    ['may be started', () => pretendWorker('has no script')],
    [
      'is known',
      () => {
        throw new ReferenceError('Worker is not defined');
      },
    ],
  ])('is read in the pane, which says so first, where no worker %s', async (_, start) => {
    const told: FileProgress[] = [];
    const read = await fileDesk(start).read({ wanted: 'list', file: book }, (progress) => told.push(progress));
    expect(read).toEqual(inHere('list'));
    expect(told).toEqual([{ isHeld: true }]);
  });

  it('is refused with the reason where the reading broke down, or the file can’t be had any more', async () => {
    const desk = fileDesk(() => pretendWorker('breaks down'));
    const gone = { arrayBuffer: () => Promise.reject(new Error('The file was moved')) } as unknown as Blob;
    const reads = [
      await desk.read({ wanted: 'tables', file: book }, () => undefined),
      await desk.read({ wanted: 'tables', file: gone }, () => undefined),
    ];
    expect(reads).toEqual(
      ['out of memory', 'The file was moved'].map((why) => ({
        ok: false,
        problems: [{ code: 'reader-failed', facts: { why } }],
      })),
    );
  });
});
