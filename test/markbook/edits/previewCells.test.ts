import { expect, test } from 'vitest';
import { formulaEntry } from '../../../src/markbook/edits/formulaEntry';
import type { CellsEdit } from '../../../src/markbook/edits/edit';
import { previewCells } from '../../../src/markbook/edits/previewCells';
import { previewSentence } from '../../../src/taskpane/preview/previewSentence';

const edit = (before: CellsEdit['before'], after: CellsEdit['after']): CellsEdit => ({
  kind: 'cells',
  sheet: 'Class',
  row: 6,
  column: 7,
  before,
  after,
});

test('A preview lists the cells that change, old and new as the formula bar shows them, and no others.', () => {
  const edits = [edit([['', 12, 'same', 5, true]], [[66, formulaEntry('=A1'), 'same', null, '=x']])];
  expect(previewCells(edits)).toEqual([
    { sheet: 'Class', cell: 'H7', before: '', after: '66' },
    { sheet: 'Class', cell: 'I7', before: '12', after: '=A1' },
    { sheet: 'Class', cell: 'L7', before: 'TRUE', after: '=x' },
  ]);
});

test('A formula that replaces text which looks just like it is a change, and the text is called text.', () => {
  const repair = edit([['=BTEC.POINTS("L2M")']], [[formulaEntry('=BTEC.POINTS("L2M")')]]);
  expect(previewCells([repair])).toEqual([]);
  expect(previewCells([{ ...repair, wasText: true }])).toEqual([
    { sheet: 'Class', cell: 'H7', before: 'text =BTEC.POINTS("L2M")', after: '=BTEC.POINTS("L2M")' },
  ]);
});

test.each([
  [[edit([['']], [[1]])], 'Fills 1 cell; writes over none.'],
  [[edit([[1]], [[2]])], 'Writes over 1 cell.'],
  [[edit([[1, '', '']], [[2, 3, 4]])], 'Fills 2 blank cells and writes over 1.'],
  [[edit([[1]], [[1]])], 'Nothing to write: the sheet holds all of this already.'],
  [
    [{ kind: 'add-sheet' as const, sheet: 'BTEC Tables' }, edit([['']], [[1]])],
    'Adds the sheet BTEC Tables. Fills 1 cell; writes over none.',
  ],
])('What a write would do is said in a sentence: %#', (edits, sentence) => {
  expect(previewSentence(edits, previewCells(edits))).toBe(sentence);
});
