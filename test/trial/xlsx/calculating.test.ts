import { describe, expect, it } from 'vitest';
import { saveXlsx } from '../../../src/trial/xlsx/save/saveXlsx';
import { blankParts, opened } from './oddBook';
import { dataFile, fileOf, partsOf } from './parts';
import { stateOf } from './stateOf';

const WORKBOOK = 'xl/workbook.xml';

/** A workbook whose part says this about its calculation. */
const saying = (calculation: string, more = ''): Uint8Array => {
  const parts = blankParts();
  const workbook = (parts[WORKBOOK] ?? '')
    .replace(/<calcPr[^>]*\/>/, '')
    .replace('<bookViews>', `${more}<bookViews>`)
    .replace('</sheets>', `</sheets>${calculation}`);
  return fileOf({ ...parts, [WORKBOOK]: workbook });
};

describe('the results of a file', () => {
  it.each([
    ['a calculation of Excel', '<calcPr calcId="191029"/>', true],
    ['the first of all calculations', '<calcPr calcId="1"/>', true],
    ['no calculation', '', false],
    ['a calculation without its number', '<calcPr/>', false],
    ['the number 0', '<calcPr calcId="0"/>', false],
    ['a wish for a new calculation', '<calcPr calcId="191029" fullCalcOnLoad="1"/>', false],
    ['a wish in words', '<calcPr calcId="191029" fullCalcOnLoad="true"/>', false],
    ['a wish for a full calculation each time', '<calcPr calcId="191029" forceFullCalc="1"/>', false],
    ['no such wish', '<calcPr calcId="191029" fullCalcOnLoad="0" forceFullCalc="false"/>', true],
  ])('with %s', (_, calculation, isExcels) => {
    expect(opened(saying(calculation)).isCalculatedByExcel).toBe(isExcels);
  });

  it('stand in a workbook that counts days from 1904, whoever calculated it', () => {
    const file = opened(saying('<calcPr fullCalcOnLoad="1"/>', '<workbookPr date1904="1"/>'));
    expect(file.isCalculatedByExcel).toBe(true);
  });
});

describe('a saved workbook', () => {
  const calculationIn = (bytes: Uint8Array, hasStale: boolean): string | undefined => {
    const file = opened(bytes);
    const saved = partsOf(saveXlsx(file, { ...stateOf(file), hasStale }));
    return /<calcPr[^>]*>/.exec(saved[WORKBOOK] ?? '')?.[0];
  };

  it('asks Excel to calculate where results are stale, and keeps what else it says of calculation', () => {
    expect(calculationIn(saying('<calcPr calcId="191029" iterate="1"/>'), true)).toBe(
      '<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>',
    );
    expect(calculationIn(saying('<calcPr calcId="191029" fullCalcOnLoad="0"/>'), true)).toBe(
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    );
  });

  it('asks for nothing where none are, and has nothing to ask where Excel calculates anyway', () => {
    expect(calculationIn(saying('<calcPr calcId="191029"/>'), false)).toBe('<calcPr calcId="191029"/>');
    expect(calculationIn(saying(''), true)).toBeUndefined();
  });

  it('is the same byte for byte when it already asks', () => {
    const parts = partsOf(dataFile('tracker-plain.xlsx'));
    const workbook = (parts[WORKBOOK] ?? '').replace(/<calcPr[^>]*\/>/, '<calcPr calcId="1" fullCalcOnLoad="1"/>');
    const bytes = fileOf({ ...parts, [WORKBOOK]: workbook });
    const file = opened(bytes);
    expect(partsOf(saveXlsx(file, { ...stateOf(file), hasStale: true }))).toEqual(partsOf(bytes));
  });
});
