import { expect, it } from 'vitest';
import { needsWriting } from '../../../src/markbook/grades/needsWriting';

const WANTED = '=BTEC.UMS(F6&"","DIT","C1","2024-06")';

it.each([
  ['', 'yes'],
  [WANTED, 'no'],
  ['=btec.ums( F6&"", "DIT", "C1", "2024-06" )', 'no'],
  ['=BTEC.UMS(F6&"","Digital Information Technology",1,"June 2024")', 'yes'],
  ['=BTEC.UMS(F6&"","DIT","C1","2024-01")', 'yes'],
  ['=BTEC.UMS(F7&"","DIT","C1","2024-06")', 'yes'],
  ['=BTEC.UMS(G6&"","DIT","C1","2024-06")', 'yes'],
  ['=IF(A6="","",BTEC.UMS($F6&"","DIT","C1",$B$1))', 'no'],
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

it('knows a heading that looks like a cell from a cell in another row', () => {
  const wanted = '=BTEC.AWARD([@[C1 mark]:[C3 mark]]&"","DIT",{"2025-06","2025-06","2026-01"},"total")';
  expect(needsWriting('=BTEC.TOTAL([@[C1 UMS]],[@[C2 UMS]],[@[C3 UMS]])', wanted)).toBe('no');
  expect(needsWriting('=BTEC.TOTAL(K7,L7,M7)', '=BTEC.AWARD(F6:H6&"","DIT","2025-06","total")')).toBe('yes');
});

it('writes over a formula that reads another column of the table', () => {
  const wanted = '=BTEC.UMS([@C1]&"","DIT","C1","2024-06")';
  expect(needsWriting('=BTEC.UMS([@C2]&"","DIT","C1","2024-06")', wanted)).toBe('yes');
  expect(needsWriting('=BTEC.UMS(F6&"","DIT","C1","2024-06")', wanted)).toBe('no');
});

it('needs nothing where no formula can be written yet', () => {
  expect(needsWriting('', '')).toBe('no');
});
