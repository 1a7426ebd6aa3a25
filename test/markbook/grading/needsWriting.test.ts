import { expect, it } from 'vitest';
import { needsWriting } from '../../../src/markbook/grading/needsWriting';

const WANTED = '=BTEC.UMS(F6&"","DIT","C1","2024-06")';

it.each([
  ['', 'yes'],
  [WANTED, 'no'],
  ['=btec.ums( F6&"", "DIT", "C1", "2024-06" )', 'no'],
  ['=BTEC.UMS(F6&"","Digital Information Technology",1,"June 2024")', 'yes'],
  ['=BTEC.UMS(F6&"","DIT","C1","2024-01")', 'yes'],
  ['=BTEC.UMS(F7&"","DIT","C1","2024-06")', 'yes'],
  ['=BTEC.UMS(F6,"DIT","C1","2024-06")', 'yes'],
  ['=BTEC.UMS(F6&"","DIT","C2","2024-06")', 'yes'],
  ['=F6*1.5', 'typed'],
  [48, 'typed'],
  [0, 'typed'],
] as const)('%j in the cell: %s', (there, need) => {
  expect(needsWriting(there, WANTED)).toBe(need);
});

it('takes a table reference however Excel spells it', () => {
  const wanted = '=BTEC.UMS([@C1]&"","DIT","C1","2024-06")';
  expect(needsWriting('=BTEC.UMS(Marks[[#This Row],[C1]]&"","DIT","C1","2024-06")', wanted)).toBe('no');
  expect(needsWriting('=BTEC.UMS([@[C1]]&"","DIT","C1","2024-06")', wanted)).toBe('no');
});

it('needs nothing where no formula can be written yet', () => {
  expect(needsWriting('', '')).toBe('no');
});
