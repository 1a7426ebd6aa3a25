import { expect, test } from 'vitest';
import { answeredWords } from '../../../src/markbook/share/sharingWords';

test.each([
  [0, 'There is no BTEC formula in this workbook.'],
  [1, 'The one BTEC formula of this workbook is read and answered on this computer.'],
  [1_162, 'All 1,162 BTEC formulas of this workbook are read and answered on this computer.'],
])('%i formulas that work are said to', (formulas, words) => {
  expect(answeredWords(formulas)).toBe(words);
});
