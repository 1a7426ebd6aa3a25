import { describe, expect, it } from 'vitest';
import { openXlsx, type Opened } from '../../../../src/trial/xlsx/open/openXlsx';
import { gathering, piecesOf, type Piece } from '../../../../src/trial/xlsx/reading/pieces';
import type { DeskWorker } from '../../../../src/markbook/workbookFile/workerDesk';
import { readInWorker } from '../../../../src/trial/xlsx/reading/readInWorker';
import { FUNCTIONS } from '../functions';
import { bookOf } from '../oddBook';

const rows = (count: number, columns: number, cell: (row: number) => string): string =>
  Array.from(
    { length: count },
    (_, row) =>
      `<row r="${row + 1}">${Array.from({ length: columns }, (_, column) => `<c r="${'ABCD'[column] ?? ''}${row + 1}">${cell(row)}</c>`).join('')}</row>`,
  ).join('');

const long = (): Opened => openXlsx(bookOf(rows(15, 3, (row) => `<f>NOSUCH(${row})</f><v>1</v>`)), FUNCTIONS);
const asked = { bytes: new Uint8Array(), functions: new Set<string>() };
const ignored = (): void => undefined;

describe('a workbook that comes in pieces', () => {
  it('is the workbook that was read, whatever number of pieces it takes', () => {
    const opened = long();
    const pieces = [...piecesOf(opened, 20)].map((piece) => structuredClone<Piece>(piece));
    expect(pieces.map(({ kind }) => kind)).toEqual(['file', 'cells', 'cells', 'cells', 'held', 'held', 'held', 'end']);
    const take = gathering();
    const taken = pieces.map((piece) => take(piece));
    expect(taken.slice(0, -1).every((each) => each === undefined)).toBe(true);
    expect(taken.at(-1)).toEqual(long());
  });

  it('is refused with the same sentence', () => {
    const [piece, ...more] = piecesOf(openXlsx(new Uint8Array([1, 2, 3]), FUNCTIONS));
    expect(more).toEqual([]);
    expect(piece && gathering()(piece)).toEqual(openXlsx(new Uint8Array([1, 2, 3]), FUNCTIONS));
  });
});

/** Workers that do as they are told by the test. */
const bench = () => {
  const workers: (DeskWorker & { ended: boolean; answer: (told: unknown) => void; fail: (event: object) => void })[] =
    [];
  const reading = readInWorker(() => {
    const worker: (typeof workers)[number] = {
      ended: false,
      onmessage: null,
      onerror: null,
      postMessage: ignored,
      terminate: () => {
        worker.ended = true;
      },
      answer: (data) => {
        if (!worker.ended) worker.onmessage?.call(worker as unknown as Worker, { data } as MessageEvent);
      },
      fail: (event) => {
        worker.onerror?.call(worker as unknown as Worker, event as ErrorEvent);
      },
    };
    workers.push(worker);
    return worker;
  });
  return { reading, workers };
};
const refusal = { kind: 'refused', sentence: 'No.' };

describe('reading in a worker', () => {
  it('uses the worker that was there before anything was to be read, again and again', async () => {
    const { reading, workers } = bench();
    const seen: string[] = [];
    for (let time = 0; time < 2; time += 1) {
      const read = reading.read(asked, ({ name }) => seen.push(name));
      workers[0]?.answer({ kind: 'sheet', name: 'Marks', number: 1, of: 1 });
      workers[0]?.answer(refusal);
      expect(await read).toEqual({ ok: false, sentence: 'No.' });
    }
    expect([workers.length, workers[0]?.ended, seen]).toEqual([1, false, ['Marks', 'Marks']]);
  });

  it('is ended by stopping it, with nothing to show, and the next one has a worker of its own', async () => {
    const { reading, workers } = bench();
    const read = reading.read(asked, ignored);
    reading.stop();
    expect(workers[0]?.ended).toBe(true);
    expect(await read).toBeUndefined();
    const next = reading.read(asked, ignored);
    workers[1]?.answer(refusal);
    expect(await next).toEqual({ ok: false, sentence: 'No.' });
  });

  it('is ended by the next reading, which can itself be stopped', async () => {
    const { reading, workers } = bench();
    const first = reading.read(asked, ignored);
    const second = reading.read(asked, ignored);
    expect([workers[0]?.ended, workers[1]?.ended]).toEqual([true, false]);
    expect(await first).toBeUndefined();
    reading.stop();
    expect(workers[1]?.ended).toBe(true);
    expect(await second).toBeUndefined();
  });

  it('says so where the worker broke down or its script did not come, and begins with a new one', async () => {
    const { reading, workers } = bench();
    const broken = reading.read(asked, ignored);
    workers[0]?.fail({ message: 'out of memory' });
    await expect(broken).rejects.toThrow('out of memory');
    const gone = reading.read(asked, ignored);
    workers[1]?.fail({});
    await expect(gone).rejects.toThrow('did not come, or came to an end');
    const next = reading.read(asked, ignored);
    workers[2]?.answer(refusal);
    expect(await next).toEqual({ ok: false, sentence: 'No.' });
  });

  it('begins with a new one where the first did not come before anything was read', async () => {
    const { reading, workers } = bench();
    workers[0]?.fail({});
    const read = reading.read(asked, ignored);
    expect(workers.length).toBe(2);
    workers[1]?.answer(refusal);
    expect(await read).toEqual({ ok: false, sentence: 'No.' });
  });
});
