import { describe, expect, it } from 'vitest';
import { freezePlan } from '../../../src/markbook/share/freezing/freezePlan';
import { rangesInWords, provenanceChange } from '../../../src/markbook/share/freezing/provenance';
import { conversionsUsed } from '../../../src/markbook/share/formulas/figuresUsed';
import { spillCandidates } from '../../../src/markbook/share/formulas/sheetsRead';
import { notFrozenWords } from '../../../src/markbook/share/sharingWords';
import type { CellInput } from '../../../src/rules';
import { sheetOf } from '../grades/classOf';
import { bookOf } from './workbook';

const UMS = '=BTEC.UMS(A2&"","DIT","C1","2024-06")';

const oneMark = (mark: CellInput, shown: CellInput) =>
  bookOf([
    sheetOf(
      [
        ['C1', 'UMS'],
        [mark, UMS],
      ],
      { '1 1': shown },
    ),
  ]);

const planFor = (mark: CellInput, shown: CellInput) => {
  const { cells, workbook, figures } = oneMark(mark, shown);
  return freezePlan(cells, workbook, figures);
};

describe('freezing a formula', () => {
  it('puts its present value in its place', () => {
    expect(planFor(42, 66).edits).toEqual([
      { kind: 'cells', sheet: 'Marks', row: 1, column: 1, before: [[UMS]], after: [[66]] },
    ]);
  });

  it.each([
    [0, 0],
    ['X', 'X'],
    [null, ''],
  ])('keeps %o as it is shown', (mark, shown) => {
    expect(planFor(mark, shown).edits[0]?.after).toEqual([[shown]]);
  });

  it.each([
    [62, '#VALUE!', 'shows #VALUE!'],
    [42, '#BUSY!', 'shows #BUSY!'],
    [42, '#NAME?', 'shows #NAME?'],
  ])('is refused for a mark of %o that shows %s', (mark, shown, words) => {
    const { edits, refused } = planFor(mark, shown);
    expect(edits).toEqual([]);
    expect(refused.map((each) => [each.cell.cell, notFrozenWords(each)])).toEqual([['B2', words]]);
  });

  it('is refused where it shows something else than its inputs give', () => {
    const { refused } = planFor(42, 65);
    expect(refused.map(notFrozenWords)).toEqual(['shows 65, which is not what its inputs give now']);
  });

  it('is refused where a blank mark was read as 0', () => {
    expect(planFor(null, 0).refused).toHaveLength(1);
  });

  it('takes formulas below one another in one rectangle, which spills nowhere: taken back, each comes back', () => {
    const below = '=BTEC.UMS(A3&"","DIT","C1","2024-06")';
    const rows = [
      ['C1', 'UMS'],
      [42, UMS],
      [60, below],
    ];
    const { cells, workbook, figures } = bookOf([sheetOf(rows, { '1 1': 66, '2 1': 90 })]);
    expect(freezePlan(cells, workbook, figures).edits).toEqual([
      { kind: 'cells', sheet: 'Marks', row: 1, column: 1, before: [[UMS], [below]], after: [[66], [90]] },
    ]);
  });

  it('takes the whole of a spill, which its formula fills again when it is taken back', () => {
    const rows = [
      ['C1', 'UMS'],
      [42, '=BTEC.UMS(A2:A3&"","DIT","C1","2024-06")'],
      [60, 90],
    ];
    const spills = [{ sheet: 'Marks', row: 1, column: 1, area: { row: 1, column: 1, rows: 2, columns: 1 } }];
    const { cells, workbook, figures } = bookOf([sheetOf(rows, { '1 1': 66 })], spills);
    expect(spillCandidates(cells, workbook.sheets)).toEqual(cells);
    expect(freezePlan(cells, workbook, figures).edits).toEqual([
      {
        kind: 'cells',
        sheet: 'Marks',
        row: 1,
        column: 1,
        before: [['=BTEC.UMS(A2:A3&"","DIT","C1","2024-06")'], [90]],
        after: [[66], [90]],
        spills: [{ row: 1, column: 1, rows: 2, columns: 1 }],
      },
    ]);
  });

  it('leaves text that only looks like a formula', () => {
    expect(bookOf([sheetOf([[UMS]], { '0 0': UMS })]).cells).toEqual([]);
  });
});

describe('the note of where frozen values came from', () => {
  it('names cells, conversion, status, source, scale and version, and no learner', () => {
    const { cells, workbook, figures } = oneMark(42, 66);
    const scale = figures.scaleFor();
    if (!scale.ok) throw new Error('There is no scale.');
    const { rows } = provenanceChange(cells, {
      what: 'Formulas frozen to values',
      on: '27/11/2026',
      version: '0.1.0',
      scale: scale.value,
      conversionsOf: (members) => conversionsUsed(members, workbook, figures),
    });
    expect(rows).toEqual([
      {
        On: '27/11/2026',
        What: 'Formulas frozen to values (1)',
        Sheet: 'Marks',
        Cells: 'B2',
        Subject: 'DIT',
        Component: 'C1',
        Series: '2024-06',
        Status: 'illustrative',
        Source: "Invented figures, not Pearson's",
        Scale: 'unconfirmed',
        'Add-in': '0.1.0',
      },
    ]);
  });

  it.each([
    [[[5, 10]], 'K6'],
    [
      [
        [5, 10],
        [6, 10],
        [5, 11],
        [6, 11],
      ],
      'K6:L7',
    ],
    [
      [
        [5, 10],
        [6, 10],
        [5, 12],
      ],
      'K6:K7, M6',
    ],
  ])('names the cells %j as %s', (places, words) => {
    expect(rangesInWords(places.map(([row = 0, column = 0]) => ({ row, column })))).toBe(words);
  });
});
