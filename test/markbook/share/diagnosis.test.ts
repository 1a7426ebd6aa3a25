import { describe, expect, it } from 'vitest';
import { formulaEntry } from '../../../src/markbook/edits/formulaEntry';
import { formulaTroubles } from '../../../src/markbook/share/diagnosis/formulaTroubles';
import { repairedFormula } from '../../../src/markbook/share/diagnosis/repairedFormula';
import { repairEdits } from '../../../src/markbook/share/diagnosis/repairEdits';
import { supportText } from '../../../src/markbook/share/diagnosis/supportText';
import { previewCells } from '../../../src/markbook/edits/previewCells';
import { troubleWords } from '../../../src/markbook/share/sharingWords';
import type { CellInput } from '../../../src/rules';
import { sheetOf } from '../grades/classOf';
import { bookOf } from './workbook';

const troublesOf = (rows: readonly (readonly CellInput[])[], shown: Readonly<Record<string, CellInput>> = {}) => {
  const { cells, workbook } = bookOf([sheetOf(rows, shown)]);
  return formulaTroubles(workbook.sheets, cells, workbook.places);
};

describe('a formula that was meant', () => {
  it.each([
    ['BTEC.UMS(A2,"DIT","C1","2024-06")', '=BTEC.UMS(A2,"DIT","C1","2024-06")'],
    ['=BTEC.UMS(A2,"DIT","C1","2024-06")', '=BTEC.UMS(A2,"DIT","C1","2024-06")'],
    ['\'=BTEC.GRADE(B2,"C1")', '=BTEC.GRADE(B2,"C1")'],
    ['=_xldudf_BTEC_UMS(A2,"_xldudf_BTEC_UMS","C1","2024-06")', '=BTEC.UMS(A2,"_xldudf_BTEC_UMS","C1","2024-06")'],
    ['=_xldudf_btec_points(A2)', '=BTEC.points(A2)'],
    [
      String.raw`='C:\Users\A B\X.xlam'!_xldudf_BTEC_UMS(A2,"DIT","C1","2024-06")`,
      '=BTEC.UMS(A2,"DIT","C1","2024-06")',
    ],
    ['=[2]!_xldudf_BTEC_POINTS(A2)+[2]!_xldudf_BTEC_POINTS(B2)', '=BTEC.POINTS(A2)+BTEC.POINTS(B2)'],
    [
      `=IF('Ann''s 11B'!A2="","",'https://x.example/It''s/X.xlam'!BTEC.POINTS('Ann''s 11B'!A2))`,
      `=IF('Ann''s 11B'!A2="","",BTEC.POINTS('Ann''s 11B'!A2))`,
    ],
    ['=X.xlam!BTEC.POINTS(Marks!A2)', '=BTEC.POINTS(Marks!A2)'],
    ['BTEC.UMZ(A2)', undefined],
    ['BTEC.UMS( is a function', undefined],
  ])('is found in %s', (text, formula) => {
    expect(repairedFormula(text)).toBe(formula);
  });
});

describe('what keeps formulas from working', () => {
  it('is nothing where they answer', () => {
    expect(troublesOf([['=BTEC.POINTS("L2P")']], { '0 0': 4 })).toEqual([]);
  });

  it('is a name that Excel did not know: the same formulas are entered again, one below another in one go', () => {
    const formula = '=BTEC.POINTS("L2P")';
    const troubles = troublesOf([[formula], [formula]], { '0 0': '#NAME?', '1 0': '#NAME?' });
    const [trouble] = troubles;
    expect(repairEdits(troubles)).toEqual([
      {
        kind: 'cells',
        sheet: 'Marks',
        row: 0,
        column: 0,
        before: [[formula], [formula]],
        after: [[formulaEntry(formula)], [formulaEntry(formula)]],
        again: true,
      },
    ]);
    expect(previewCells(repairEdits(troubles)).map(({ cell }) => cell)).toEqual(['A1', 'A2']);
    expect(trouble && [trouble.kind, troubleWords(trouble).remedy]).toEqual([
      'name',
      'The add-in is open now: enter these formulas again. If #NAME? stays, close the pane and open it again.',
    ]);
  });

  it('is a misspelt function, named', () => {
    const [trouble] = troublesOf([['=BTEC.UMZ("L2P")']], { '0 0': '#NAME?' });
    expect(trouble && troubleWords(trouble).what).toBe('The add-in has no function BTEC.UMZ.');
    expect(trouble?.cells[0].repaired).toBeUndefined();
  });

  it('is a formula kept as text, written anew as a formula in a cell formatted General', () => {
    const troubles = troublesOf([['BTEC.POINTS("L2P")'], ['a note about BTEC.POINTS(']]);
    expect(troubles.map(({ kind, cells }) => [kind, cells.length])).toEqual([['text', 1]]);
    expect(repairEdits(troubles)).toEqual([
      {
        kind: 'cells',
        sheet: 'Marks',
        row: 0,
        column: 0,
        before: [['BTEC.POINTS("L2P")']],
        wasText: true,
        after: [[formulaEntry('=BTEC.POINTS("L2P")')]],
        numberFormat: 'General',
      },
    ]);
  });

  it('is a file in front of the function, whatever Excel shows for it', () => {
    const [trouble] = troublesOf([['=[2]!_xldudf_BTEC_POINTS("L2P")']], { '0 0': '#REF!' });
    expect([trouble?.kind, trouble?.cells[0].repaired]).toEqual(['spelling', '=BTEC.POINTS("L2P")']);
  });

  it('is the spelling of files', () => {
    const [trouble] = troublesOf([['=_xldudf_BTEC_POINTS("L2P")']], { '0 0': '#NAME?' });
    expect([trouble?.kind, trouble?.cells[0].repaired]).toEqual(['spelling', '=BTEC.POINTS("L2P")']);
  });

  it('is an answer still to come', () => {
    expect(troublesOf([['=BTEC.POINTS("L2P")']], { '0 0': '#BUSY!' })[0]?.kind).toBe('waiting');
  });
});

describe('the text for support', () => {
  it('holds versions and counts, and nothing that a cell or sheet says', () => {
    const rows = [['Abara: Aisha', '=BTEC.POINTS("L2P")', 'BTEC.POINTS("L2M")']];
    const { cells, workbook } = bookOf([sheetOf(rows, { '0 1': '#NAME?' })]);
    const host = {
      platform: 'PC',
      version: '16.0.1',
      language: 'en-GB',
      excelApi: '1.20',
      customFunctions: '1.4',
      isSharedRuntime: true,
    };
    const troubles = formulaTroubles(workbook.sheets, cells, workbook.places);
    expect(supportText({ version: '0.1.0', host, read: { workbook, cells }, troubles, grades: 'unknown' })).toBe(
      [
        'BTEC grade add-in 0.1.0, rules of 2025-26',
        'Excel 16.0.1 on PC, en-GB',
        'ExcelApi 1.20, CustomFunctionsRuntime 1.4, SharedRuntime 1.1',
        'Sheets read: 1, not read: 0',
        'BTEC formulas: 1; grades: unknown',
        '#NAME?: 1; as text: 1; file spelling: 0; waiting: 0',
      ].join('\n'),
    );
  });
});
