import * as formula from '@univerjs/engine-formula';
import { describe, expect, it } from 'vitest';
import { canCalculate } from '../../../../src/trial/grid/formulas/canCalculate';

const known = new Set(
  Object.entries(formula)
    .filter(([name, list]) => name.startsWith('function') && Array.isArray(list))
    .flatMap(([, list]) => (list as [unknown, string][]).map(([, name]) => name)),
);

/** Functions of Excel that a teacher's workbook can hold; those that the page has too drop out of the list by themselves. */
const LATER_OR_RARE =
  'CALL CUBEKPIMEMBER CUBEMEMBER CUBEMEMBERPROPERTY CUBERANKEDMEMBER CUBESET CUBESETCOUNT CUBEVALUE DETECTLANGUAGE FIELDVALUE FILTERXML FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT GETPIVOTDATA GROUPBY IMAGE ISOMITTED PERCENTOF PHONETIC PIVOTBY REGEXEXTRACT REGEXREPLACE REGEXTEST REGISTER.ID RTD STOCKHISTORY TRANSLATE TRIMRANGE WEBSERVICE'.split(
    ' ',
  );
const KNOWN_TO_EXCEL_ALONE = ['CELL', 'INFO'];

const CONSTRUCTS: readonly (readonly [what: string, example: string])[] = [
  ['a cell of another workbook', '=[2]Sheet1!A1'],
  ['a table of another workbook', '=SUM(Book2.xlsx!Class[Mark])'],
  ['where two ranges cross', '=SUM(A1:C9 B2:B4)'],
  ['two parts of a table at once', '=Class[[#Headers],[#Data],[Mark]]'],
  ['the criterion "=" or "<>" in SUMIF, SUMIFS, COUNTIFS and their kind', '=SUMIFS(C1:C9,B1:B9,"<>",A1:A9,">1")'],
  ['blank cells of whole columns in COUNTIFS', '=COUNTIFS(A:A,"",B:B,"<>x")'],
  ['the cells that hold anything but an error, counted by AGGREGATE', '=AGGREGATE(3,6,A1:A9)'],
];

const WORKED_OUT = [
  '=COUNTIF(A1:A9,"=")',
  '=AGGREGATE(3,5,A1:A9)',
  '=AGGREGATE(9,6,A1:A9)',
  '=AGGREGATE(14,6,A1:A9,3)',
  '=SUMIFS(C1:C9,B1:B9,"")',
  '=SUMIFS(C1:C9,B1:B9,"<>"&A1)',
  '=SUMIF(A1:A9,"=x")',
  '=COUNTIFS(A:A,"DIT",B:B,"<>x")',
  '=COUNTIFS(A1:A9,"")',
  '=IF(A1="","=",COUNTIFS(A1:A9,IF(B1="<>",1,2)))',
];

const missing = (): string[] => [...KNOWN_TO_EXCEL_ALONE, ...LATER_OR_RARE.filter((name) => !known.has(name))].sort();

const page = (): string =>
  [
    '# What the trial workbook leaves to Excel',
    '',
    'Made by the tests (`test/trial/grid/engine/heldPage.test.ts`, updated with `-u`); a test compares it.',
    '',
    'On opening a file that Excel has calculated, every saved result is compared with the page’s own. Where they differ, and for all',
    'that stands below, the saved result stays in the cell and in the file; a corner marks the cell, one line says how many there are',
    'and leads to them. When something they depend on changes, they are stale and the saved file asks Excel to calculate.',
    '',
    '| what | example |',
    '|---|---|',
    ...CONSTRUCTS.map(([what, example]) => `| ${what} | \`${example}\` |`),
    '| a data table (What-If Analysis) | `=TABLE(A1,B1)` |',
    '| everything that differs in a workbook with the 1904 calendar | `=YEAR(A1)` |',
    '',
    `Functions: ${missing().join(', ')}.`,
    '',
  ].join('\n');

describe('the page of what is left to Excel', () => {
  it('names what the page holds', async () => {
    await expect(page()).toMatchFileSnapshot('../../../../assets/docs/left-to-excel.md');
  });

  it.each(CONSTRUCTS)('holds %s', (_what, example) => {
    expect(canCalculate(example, (name) => known.has(name))).toBe(false);
  });

  it.each(WORKED_OUT)('does not hold %s', (formula) => {
    expect(canCalculate(formula, (name) => known.has(name))).toBe(true);
  });

  it.each(missing())('holds %s', (name) => {
    expect(canCalculate(`=${name}(A1)`, (each) => known.has(each) && !KNOWN_TO_EXCEL_ALONE.includes(each))).toBe(false);
  });
});
