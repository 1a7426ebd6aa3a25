import { expect, test } from 'vitest';
import { cellsInWords } from '../../../src/markbook/wording/cellList';

const at = (sheet: string, ...cells: string[]) => cells.map((cell) => ({ sheet, cell }));

test.each([
  [at('Class', 'H7'), 'Class H7'],
  [at('Class', 'H7', 'H8', 'H9', 'J1'), 'Class H7, H8, H9, J1'],
  [at('Class', 'H7', 'H8', 'H9', 'J1', 'J2'), 'Class H7, H8, H9 and 2 more'],
  [[...at('Class', 'H7'), ...at('Marks', 'A1')], 'Class H7, Marks A1'],
])('Cells are named, four at most: %#', (cells, words) => {
  expect(cellsInWords(cells)).toBe(words);
});
