import { describe, expect, it } from 'vitest';
import type { DeskWorker } from '../../../../src/markbook/workbookFile/workerDesk';
import { openXlsx } from '../../../../src/trial/xlsx/open/openXlsx';
import { saveXlsx } from '../../../../src/trial/xlsx/save/saveXlsx';
import { saveAway } from '../../../../src/trial/xlsx/saving/saveAway';
import { gatheringToSave, savePieces, type SavePiece, type ToSave } from '../../../../src/trial/xlsx/saving/savePieces';
import { FUNCTIONS } from '../functions';
import { bookOf } from '../oddBook';
import { stateOf } from '../stateOf';

const rows = Array.from({ length: 50 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`);

const toSave = (): ToSave => {
  const opened = openXlsx(bookOf(rows.join('')), FUNCTIONS);
  if (!opened.ok) throw new Error(opened.sentence);
  return { file: opened.file, state: stateOf(opened.file) };
};

const inPage = ({ file, state }: ToSave): Uint8Array => saveXlsx(file, state);

/** A worker that saves as the page's does, in this thread. */
const pretendWorker = (meets?: 'never answers' | 'has no script' | 'breaks down'): DeskWorker => {
  const take = gatheringToSave();
  const worker: DeskWorker = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage: (piece: SavePiece) => {
      const own = worker as unknown as Worker;
      const whole = take(structuredClone(piece));
      if (meets === 'has no script') worker.onerror?.call(own, {} as ErrorEvent);
      if (meets === 'breaks down') worker.onerror?.call(own, { message: 'out of memory' } as ErrorEvent);
      if (meets === undefined && whole !== undefined)
        worker.onmessage?.call(own, { data: inPage(whole) } as MessageEvent);
    },
  };
  return worker;
};
const large = (): boolean => false;

describe('a workbook on its way to be saved', () => {
  it('is the same when its pieces are put together, however many there are', () => {
    const given = toSave();
    const pieces = [...savePieces(given, 20)].map((piece) => structuredClone(piece));
    expect(pieces.map(({ kind }) => kind)).toEqual(['book', 'cells', 'cells', 'cells', 'end']);
    const take = gatheringToSave();
    const taken = pieces.map(take).at(-1);
    expect(taken?.state).toEqual(given.state);
    expect(taken === undefined ? undefined : inPage(taken)).toEqual(inPage(given));
  });
});

describe('saving away from the page', () => {
  it('gives the file that saving in the page gives', async () => {
    expect(await saveAway(() => pretendWorker(), large).save(toSave())).toEqual(inPage(toSave()));
  });

  it('needs no worker for a small workbook', async () => {
    const started: DeskWorker[] = [];
    const saving = saveAway(() => {
      started.push(pretendWorker());
      return pretendWorker();
    });
    expect(await saving.save(toSave())).toEqual(inPage(toSave()));
    expect(started).toEqual([]);
  });

  it.each(['has no script', 'breaks down'] as const)('saves in the page where the worker %s', async (meets) => {
    expect(await saveAway(() => pretendWorker(meets), large).save(toSave())).toEqual(inPage(toSave()));
  });

  it('saves in the page where no worker may be started', async () => {
    const saving = saveAway(() => {
      throw new DOMException('blocked', 'SecurityError');
    }, large);
    expect(await saving.save(toSave())).toEqual(inPage(toSave()));
  });

  it('gives nothing once it was stopped', async () => {
    const saving = saveAway(() => pretendWorker('never answers'), large);
    const saved = saving.save(toSave());
    saving.stop();
    expect(await saved).toBeUndefined();
  });
});
