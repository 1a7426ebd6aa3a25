import { describe, expect, it } from 'vitest';
import { isLeftToUndo, touchesWrite } from '../../../src/markbook/edits/leftToUndo';
import type { Area } from '../../../src/markbook/sheet/sheetSnapshot';
import type { Receipt } from '../../../src/markbook/edits/receipt';

/** Two marks in B3:B4; the second cell held the same before. */
const RECEIPT: Receipt = {
  cells: [
    {
      ...{ sheet: 'Class', sheetId: '{1}', row: 2, column: 1 },
      ...{ before: [[''], [7]], after: [[12], [7]] },
      ...{ formatsBefore: [['General'], ['General']], formatsAfter: [['General'], ['General']] },
    },
  ],
  ...{ addedSheets: [], addedTables: [], resizedTables: [] },
};

const NONE = { cells: [], sheets: new Set<string>(), tables: new Map<string, Area>() };
const standing = (...formulas: (string | number)[][]) => ({ ...NONE, cells: [{ formulas, formats: [] }] });

describe('a write', () => {
  it.each([
    ['as it was written', [[12], [7]], true],
    ['back as it was, as after Ctrl+Z', [[''], [7]], false],
    ['as somebody else has typed', [[13], [7]], false],
  ])('that stands %s', (_how, formulas, isLeft) => {
    expect(isLeftToUndo(RECEIPT, standing(...formulas))).toBe(isLeft);
  });

  it('whose sheet is gone leaves nothing to undo', () => {
    expect(isLeftToUndo(RECEIPT, { ...NONE, cells: [undefined] })).toBe(false);
  });

  const SMALL = { row: 0, column: 0, rows: 4, columns: 2 };
  const LARGE = { ...SMALL, rows: 6 };
  const place = { tableId: '5', name: 'Class', sheetId: '{1}' };
  const MADE: Receipt = { ...RECEIPT, cells: [], addedSheets: [{ sheetId: '{2}', name: 'New' }] };
  const WITH_TABLE: Receipt = { ...RECEIPT, cells: [], addedTables: [{ ...place, area: SMALL }] };
  const GROWN: Receipt = { ...RECEIPT, cells: [], resizedTables: [{ ...place, before: SMALL, after: LARGE }] };

  it.each([
    ['sheet is there', MADE, { sheets: new Set(['{2}']) }, true],
    ['sheet is gone', MADE, { sheets: new Set(['{1}']) }, false],
    ['table is there', WITH_TABLE, { tables: new Map([['5', LARGE]]) }, true],
    ['table is gone', WITH_TABLE, {}, false],
    ['grown table is as large as it was made', GROWN, { tables: new Map([['5', LARGE]]) }, true],
    ['grown table is as it was before', GROWN, { tables: new Map([['5', SMALL]]) }, false],
    ['grown table is gone', GROWN, {}, false],
  ])('whose %s', (_what, receipt, now, isLeft) => {
    expect(isLeftToUndo(receipt, { ...NONE, ...now })).toBe(isLeft);
  });

  it.each([
    ['the cell above', '{1}', { row: 1, column: 1, rows: 1, columns: 1 }, false],
    ['its first cell', '{1}', { row: 2, column: 1, rows: 1, columns: 1 }, true],
    ['its last cell', '{1}', { row: 3, column: 0, rows: 4, columns: 2 }, true],
    ['the cell below', '{1}', { row: 4, column: 1, rows: 1, columns: 1 }, false],
    ['the cell beside', '{1}', { row: 2, column: 2, rows: 9, columns: 1 }, false],
    ['its cell on another sheet', '{2}', { row: 2, column: 1, rows: 1, columns: 1 }, false],
    ['nobody knows where', '{1}', undefined, true],
    ['sheets or tables', undefined, undefined, true],
  ])('a change of %s', (_where, sheetId, area, isTouched) => {
    expect(touchesWrite(RECEIPT, sheetId, area)).toBe(isTouched);
  });
});
