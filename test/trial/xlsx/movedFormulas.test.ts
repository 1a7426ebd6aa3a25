import { expect, test } from 'vitest';
import { movable } from '../../../src/trial/xlsx/formulas/moveFormula';

test.each([
  ['=A1+$A1+A$1+$A$1', 2, 1, '=B3+$A3+B$1+$A$1'],
  ['=SUM(A:A,$A:B,1:1,$1:2)', 1, 1, '=SUM(B:B,$A:C,2:2,$1:3)'],
  [`='It''s ! A1'!A1&Sheet1!B2:C3&"A1 ""A1"" A1"`, 1, 0, `='It''s ! A1'!A2&Sheet1!B3:C4&"A1 ""A1"" A1"`],
  ['=SUM((A1,B1) ,\n C1)', 1, 0, '=SUM((A2,B2) ,\n C2)'],
  ['=A1#+Marks[[#This Row],[C1]]+LOG10(A1)+C1_x', 1, 0, '=A2#+Marks[[#This Row],[C1]]+LOG10(A2)+C1_x'],
  ['=a1', 0, 1, '=B1'],
  ['=XFD1048576', 1, 1, '=A1'],
  ['=A1', -1, -1, '=XFD1048576'],
  ['={1,2;"A1",#N/A}', 3, 3, '={1,2;"A1",#N/A}'],
])('%s, %i down and %i right, reads %s', (formula, down, right, moved) => {
  expect(movable(formula)(down, right)).toBe(moved);
});
