import { describe, expect, it } from 'vitest';
import { isLeftToUndo, touchesWrite } from '../../../src/markbook/edits/leftToUndo';
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

const standing = (...formulas: (string | number)[][]) => [{ formulas, formats: [] }];

describe('a write', () => {
  it.each([
    ['as it was written', [[12], [7]], true],
    ['back as it was, as after Ctrl+Z', [[''], [7]], false],
    ['as somebody else has typed', [[13], [7]], false],
  ])('that stands %s', (_how, formulas, isLeft) => {
    expect(isLeftToUndo(RECEIPT, standing(...formulas))).toBe(isLeft);
  });

  it('whose sheet is gone leaves nothing to undo, one that made a sheet does', () => {
    expect(isLeftToUndo(RECEIPT, [undefined])).toBe(false);
    const made = { ...RECEIPT, addedSheets: [{ sheetId: '{2}', name: 'New' }] };
    expect(isLeftToUndo(made, [undefined])).toBe(true);
  });

  it.each([
    ['the cell above', '{1}', { row: 1, column: 1, rows: 1, columns: 1 }, false],
    ['its first cell', '{1}', { row: 2, column: 1, rows: 1, columns: 1 }, true],
    ['its last cell', '{1}', { row: 3, column: 0, rows: 4, columns: 2 }, true],
    ['the cell below', '{1}', { row: 4, column: 1, rows: 1, columns: 1 }, false],
    ['the cell beside', '{1}', { row: 2, column: 2, rows: 9, columns: 1 }, false],
    ['its cell on another sheet', '{2}', { row: 2, column: 1, rows: 1, columns: 1 }, false],
    ['nobody knows where', '{1}', undefined, true],
  ])('a change of %s', (_where, sheetId, area, isTouched) => {
    expect(touchesWrite(RECEIPT, sheetId, area)).toBe(isTouched);
  });
});
