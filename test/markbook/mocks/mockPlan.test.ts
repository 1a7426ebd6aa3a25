import { describe, expect, it } from 'vitest';
import { formulaEntry } from '../../../src/markbook/edits/formulaEntry';
import { gradingSheet } from '../../../src/markbook/grades/gradingSheet';
import { chosenSeries } from '../../../src/markbook/grades/seriesChoices';
import { classMocks } from '../../../src/markbook/mocks/classMocks';
import { mockPlan } from '../../../src/markbook/mocks/mockPlan';
import { mockWish } from '../../../src/markbook/mocks/mockWish';
import { proposeRole } from '../../../src/markbook/tracker/proposeRole';
import { inTheWayWords } from '../../../src/markbook/grades/gradingWords';
import { nothingToWriteWords } from '../../../src/markbook/mocks/mockWords';
import type { Tracker } from '../../../src/markbook/tracker/tracker';
import { SCALE } from '../../usualScale';
import type { CellInput } from '../../../src/rules';
import { sheetOf } from '../grades/classOf';
import { FIGURES, MOCK_TRACKER } from './mockClass';
import { USUAL_STRUCTURE } from '../../../src/reference/specifications/structures';

const HEAD = ['Name', 'C1', 'C2', 'C3', 'C3 mock', 'No'];
const ADA = ['Ada', 40, 40, null, 42, '0101'];
const ONE = { series: { C3: '2024-06' } };

const sheetWith = (rows: readonly (readonly CellInput[])[], isTable = false, tracker: Tracker = MOCK_TRACKER) => {
  const area = { row: 0, column: 0, rows: rows.length, columns: 6 };
  const tables = isTable ? [{ name: 'Marks', area, hasTotals: false }] : [];
  return gradingSheet(isTable ? { ...tracker, table: 'Marks' } : tracker, sheetOf(rows, {}, tables));
};

const planOf = (rows: readonly (readonly CellInput[])[], wish: object, isTable = false) => {
  const sheet = sheetWith(rows, isTable);
  const live = chosenSeries(MOCK_TRACKER, sheet.seriesWritten);
  return mockPlan(classMocks(sheet.reading, { figures: FIGURES, live, wish: mockWish(wish) }, SCALE), sheet);
};

describe('formulas of a mock beside the marks', () => {
  it('give UMS and grade of the series chosen, under headings that say mock, in free columns', () => {
    const plan = planOf([HEAD, ADA], ONE);
    expect(plan.ok ? plan.edits.filter(({ kind }) => kind !== 'dress') : []).toEqual([
      {
        kind: 'cells',
        sheet: 'Marks',
        row: 0,
        column: 6,
        before: [['', '']],
        after: [['C3 mock UMS 2024-06', 'C3 mock grade 2024-06']],
      },
      {
        kind: 'cells',
        sheet: 'Marks',
        row: 1,
        column: 6,
        before: [['']],
        after: [[formulaEntry('=BTEC.UMS(E2&"","DIT","C3","2024-06")')]],
      },
      {
        kind: 'cells',
        sheet: 'Marks',
        row: 1,
        column: 7,
        before: [['']],
        after: [[formulaEntry('=BTEC.MARKGRADE(E2&"","DIT","C3","2024-06")')]],
      },
    ]);
  });

  it('give lowest, middle and highest for all series held, inside a table that grows', () => {
    const plan = planOf([HEAD, ADA], {}, true);
    const cells = plan.ok ? plan.edits.flatMap((edit) => (edit.kind === 'cells' ? edit.after.flat() : [])) : [];
    expect(cells).toEqual([
      'C3 mock lowest UMS',
      'C3 mock middle UMS',
      'C3 mock highest UMS',
      formulaEntry('=INDEX(BTEC.RANGE([@[C3 mock]]&"","DIT","C3"),1,1)'),
      formulaEntry('=INDEX(BTEC.RANGE([@[C3 mock]]&"","DIT","C3"),1,2)'),
      formulaEntry('=INDEX(BTEC.RANGE([@[C3 mock]]&"","DIT","C3"),1,3)'),
    ]);
    expect(plan.ok && plan.edits.some((edit) => edit.kind === 'resize-table' && edit.columns === 9)).toBe(true);
  });

  it('go to the columns that carry them already; only the add-in’s own formula is written over', () => {
    const head = [...HEAD, 'C3 mock UMS 2024-06', 'c3 mock  grade 2024-06'];
    const rows = [
      head,
      [...ADA, '=BTEC.UMS(E2&"","DIT","C3","2024-06")', '=BTEC.MARKGRADE(D2&"","DIT","C3","2024-06")'],
      ['Ben', 40, 40, null, 43, '0102', 88, null],
    ];
    const plan = planOf(rows, ONE);
    if (!plan.ok) throw new Error('Nothing is in the way.');
    expect([plan.formulas, plan.typed]).toEqual([2, 1]);
    expect(plan.edits).toEqual([
      {
        kind: 'cells',
        sheet: 'Marks',
        row: 1,
        column: 7,
        before: [['=BTEC.MARKGRADE(D2&"","DIT","C3","2024-06")'], ['']],
        after: [
          [formulaEntry('=BTEC.MARKGRADE(E2&"","DIT","C3","2024-06")')],
          [formulaEntry('=BTEC.MARKGRADE(E3&"","DIT","C3","2024-06")')],
        ],
      },
    ]);
  });

  it('are none without a conversion or a learner', () => {
    const plan = planOf([HEAD, ADA], { series: { C3: '2023-06' } });
    expect(plan.ok ? [plan.edits, plan.formulas] : []).toEqual([[], 0]);
    expect(nothingToWriteWords(0)).toBe('No UMS table is held in the series chosen, so there is nothing to write.');
    expect(nothingToWriteWords(2)).toBe('The sheet carries these formulas already.');
    const empty = planOf([HEAD], ONE);
    expect(empty.ok ? empty.edits : undefined).toEqual([]);
  });

  it('say which cell is in the way beside a table', () => {
    const plan = planOf([HEAD, [...ADA, 'mine']], ONE, true);
    expect(plan).toEqual({ ok: false, columns: 2, cell: 'G2' });
    expect(inTheWayWords(2, 'G2')).toBe(
      '2 free columns are needed beside the table, and G2 is in the way. Move it or insert columns there.',
    );
  });

  it('are never taken for live results', () => {
    const rows = [
      [...HEAD, 'C3 mock UMS 2024-06'],
      [...ADA, '=BTEC.UMS(E2&"","DIT","C3","2024-06")'],
    ];
    const { results, seriesWritten } = sheetWith(rows);
    expect([[...results.written], seriesWritten]).toEqual([[], {}]);
    const heading = { column: 6, full: 'C3 mock UMS 2024-06', last: 'C3 mock UMS 2024-06' };
    const profile = { filled: 1, formula: '=BTEC.UMS(E2&"","DIT","C3","2024-06")' };
    expect(
      proposeRole(heading, profile as Parameters<typeof proposeRole>[1], {
        rawMaximum: 60,
        structure: USUAL_STRUCTURE,
      }),
    ).toEqual({
      confidence: 'sure',
      why: 'a mock, worked out by the add-in’s formula',
    });
  });
});
