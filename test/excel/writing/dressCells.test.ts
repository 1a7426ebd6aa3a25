import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/excel/writing/applyEdits';
import { undoEdits } from '../../../src/excel/writing/undoEdits';
import type { DressEdit, Edit } from '../../../src/markbook/edits/edit';
import { keyOf, type CellLooks, type Sheet } from '../../pane/workbook/book';
import type { WorkbookGiven } from '../../pane/workbook/given';
import { opened, seen, sheetIn, standIn } from './standIn';

standIn();

const WATCH = { tell: () => undefined, isStopped: () => false };

const CLASS: WorkbookGiven = {
  sheets: [
    {
      name: 'Class',
      cells: [
        { row: 0, column: 0, value: 'C1' },
        { row: 1, column: 0, value: 30 },
      ],
    },
  ],
};

const HEADING: CellLooks = { fill: '#204E79', bold: true, colour: '#FFFFFF', alignment: 'Center' };
const HEADING_SEEN = 'on #204E79 bold in #FFFFFF Center';

const dress = (edit: Partial<DressEdit> = {}): DressEdit => ({
  kind: 'dress',
  sheet: 'Class',
  area: { row: 0, column: 1, rows: 1, columns: 2 },
  like: { row: 0, column: 0 },
  looks: 'all',
  ...edit,
});

const HEADINGS: Edit = {
  kind: 'cells',
  sheet: 'Class',
  row: 0,
  column: 1,
  before: [['', '']],
  after: [['C1 UMS', 'Grade']],
};

const openClass = (prepare: (sheet: Sheet) => void = () => undefined) => {
  const book = opened(CLASS, {});
  const sheet = sheetIn(book, 'Class');
  sheet.looks.set(keyOf(0, 0), HEADING);
  prepare(sheet);
  return { book, sheet };
};

const looksOf = (book: Parameters<typeof seen>[0]): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(seen(book)).filter(([name]) => name.startsWith('looks of ')));

describe('cells that are given the looks of another', () => {
  it('have its fill, letters and alignment, and are plain again after Undo', async () => {
    const { book } = openClass();
    const before = seen(book);
    const written = await applyEdits([HEADINGS, dress()], WATCH);
    expect(looksOf(book)).toEqual({
      'looks of Class A1': HEADING_SEEN,
      'looks of Class B1': HEADING_SEEN,
      'looks of Class C1': HEADING_SEEN,
    });
    if (!written.ok) throw new Error('Nothing was written.');
    expect(await undoEdits(written.value)).toEqual({ ok: true, value: { left: [], kept: [] } });
    expect(seen(book)).toEqual(before);
  });

  it('stand as it does, where its alignment alone is wanted', async () => {
    const { book } = openClass();
    await applyEdits([HEADINGS, dress({ looks: 'alignment' })], WATCH);
    expect(looksOf(book)).toMatchObject({ 'looks of Class B1': 'Center', 'looks of Class C1': 'Center' });
  });

  it('keep their own where one of them has any', async () => {
    const { book } = openClass((sheet) => sheet.looks.set(keyOf(0, 2), { ...HEADING, fill: '#FFFF00' }));
    await applyEdits([HEADINGS, dress()], WATCH);
    expect(looksOf(book)).not.toHaveProperty('looks of Class B1');
    expect(looksOf(book)).toHaveProperty('looks of Class C1', 'on #FFFF00 bold in #FFFFFF Center');
  });

  it('stay plain on a protected sheet, where they are written all the same', async () => {
    const { book, sheet } = openClass((locked) => {
      locked.isProtected = true;
      for (const key of [keyOf(0, 1), keyOf(0, 2)]) locked.unlocked.add(key);
    });
    const written = await applyEdits([HEADINGS, dress()], WATCH);
    expect(written.ok).toBe(true);
    expect(sheet.cells.get(keyOf(0, 1))?.value).toBe('C1 UMS');
    expect(looksOf(book)).toEqual({ 'looks of Class A1': HEADING_SEEN });
  });

  it('keep what somebody gave them since, when the write is taken back', async () => {
    const { book, sheet } = openClass();
    const written = await applyEdits([HEADINGS, dress()], WATCH);
    if (!written.ok) throw new Error('Nothing was written.');
    sheet.looks.set(keyOf(0, 1), { ...HEADING, fill: '#FFFF00' });
    await undoEdits(written.value);
    expect(looksOf(book)).toMatchObject({
      'looks of Class B1': 'on #FFFF00 bold in #FFFFFF Center',
      'looks of Class C1': HEADING_SEEN,
    });
  });
});
