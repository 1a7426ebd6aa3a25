import { describe, expect, test } from 'vitest';
import { compareBooks } from '../../../../.config/corpus/compareBooks';
import type { BookState, OpenedFile } from '../../../../src/trial/book/bookState';
import { saveXlsx } from '../../../../src/trial/xlsx/save/saveXlsx';
import { opened, typed } from '../oddBook';
import { stateOf, withCells } from '../stateOf';
import { KINDS } from './kinds';

const NOTHING = { parts: [], formulas: [], results: [], constants: [] };
const EDITED = { row: 20, column: 8 };

/** A page on which every formula reads and gives something else than in the file, though nobody edited one. */
function wayward(file: OpenedFile): BookState {
  const state = stateOf(file);
  return {
    ...state,
    sheets: state.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.formula === null ? cell : { ...cell, value: 'other', kind: 'text' as const, formula: `${cell.formula}+0` },
      ),
    })),
  };
}

test('there is a file of each kind', () => {
  expect(KINDS.length).toBeGreaterThan(50);
});

describe.each(KINDS)('%s', (_kind, bytes) => {
  test('opened and saved, no byte of any part differs, whatever the page makes of its formulas', () => {
    const file = opened(bytes);
    expect(compareBooks(bytes, saveXlsx(file, wayward(file)))).toEqual(NOTHING);
  });

  test('with one cell typed into, that sheet alone differs, in that cell alone', () => {
    const file = opened(bytes);
    const { name } = stateOf(file).sheets[0] ?? { name: '' };
    const saved = saveXlsx(file, withCells(wayward(file), name, [typed(EDITED.row, EDITED.column, 'typed')]));
    const { parts, ...cells } = compareBooks(bytes, saved, [{ sheet: name, ...EDITED }]);
    expect(cells).toEqual({ formulas: [], results: [], constants: [] });
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatch(/worksheets\/[^/]+\.xml$/i);
  });
});
