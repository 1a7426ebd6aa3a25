import { expect, it } from 'vitest';
import { namedElsewhere } from '../../../src/markbook/worked/namedElsewhere';
import { sheetOf } from '../tracker/sheets';

it('names the sheets and tables that formulas read besides their own sheet, but not those of the add-in', () => {
  const sheet = sheetOf(
    [
      ['=Tasks!B3', "='Year 11''s tasks'!B3+'11B DIT'!C3", '=SUM(Tasks!B2:C2)', '=SUM(Marks!A1)', '=A1&"Hello!"'],
      [
        '=SUM(Work[@[LO1]:[LO3]])',
        '=SUM([@[T1]:[T3]])',
        '=BTEC.UMS(Other!A1&"","DIT","C1","2024-06")',
        '=[1]Away!A1',
        12,
      ],
    ],
    { name: 'Marks' },
  );
  expect(namedElsewhere(sheet)).toEqual({ sheets: ['Tasks', "Year 11's tasks", '11B DIT'], tables: ['Work'] });
});
