import { describe, expect, it } from 'vitest';
import type { CellInTheWay } from '../../../src/markbook/grades/classGrades';
import type { GradedLearner } from '../../../src/markbook/grades/gradedLearner';
import type { ComponentId } from '../../../src/rules';
import { formulaEntry } from '../../../src/markbook/edits/formulaEntry';
import { gradingPlan, type GradingWish } from '../../../src/markbook/grades/gradingPlan';
import { gradingSheet } from '../../../src/markbook/grades/gradingSheet';
import { sheetOf, TRACKER } from './classOf';

const HEAD = ['Name', 'C1', 'C2', 'C3'];
const { series } = TRACKER;
const wish: GradingWish = { series, withPoints: false, overTyped: false, toCorrect: [] };

const cell = (learner: GradedLearner['learner'], component: ComponentId): CellInTheWay => ({
  learner,
  component,
  cell: { value: 'x5', formula: 'x5', column: 1, cell: `B${learner.row + 1}` },
});

const written = (rows: Parameters<typeof sheetOf>[0], given = wish, tracker = TRACKER) => {
  const tables = tracker.table === undefined ? [] : [table(rows)];
  const plan = gradingPlan(gradingSheet(tracker, sheetOf(rows, {}, tables)), given);
  return plan.ok
    ? plan.edits
        .filter(({ kind }) => kind !== 'dress')
        .map((edit): unknown => (edit.kind === 'cells' ? [edit.row, edit.column, edit.after] : edit.kind))
    : plan;
};
const table = (rows: readonly (readonly unknown[])[]) => ({
  name: 'Marks',
  hasTotals: false,
  area: { row: 0, column: 0, rows: rows.length, columns: 4 },
});

describe('the formulas for a class', () => {
  it('stand in free columns beside a plain range, one row for each learner', () => {
    expect(written([HEAD, ['Ada', 30, 40, 50]])).toEqual([
      [0, 4, [['C1 UMS', 'C2 UMS', 'C3 UMS', 'Total UMS', 'Grade']]],
      [1, 4, [[formulaEntry('=BTEC.UMS(B2&"","DIT","C1","2024-06")')]]],
      [1, 5, [[formulaEntry('=BTEC.UMS(C2&"","DIT","C2","2024-06")')]]],
      [1, 6, [[formulaEntry('=BTEC.UMS(D2&"","DIT","C3","2024-06")')]]],
      [1, 7, [[formulaEntry('=BTEC.AWARD(B2:D2&"","DIT","2024-06","total")')]]],
      [1, 8, [[formulaEntry('=BTEC.AWARD(B2:D2&"","DIT","2024-06","grade")')]]],
    ]);
  });

  it('look like the heading before them, and stand as the marks do', () => {
    const dressed = (rows: Parameters<typeof sheetOf>[0]) => {
      const plan = gradingPlan(gradingSheet(TRACKER, sheetOf(rows)), wish);
      return plan.ok ? plan.edits.filter(({ kind }) => kind === 'dress') : plan;
    };
    const sheet = sheetOf([HEAD]).name;
    expect(dressed([HEAD, ['Ada', 30, 40, 50], ['Ben', 30, 40, 50]])).toEqual([
      {
        kind: 'dress',
        sheet,
        area: { row: 0, column: 4, rows: 1, columns: 5 },
        like: { row: 0, column: 3 },
        looks: 'all',
      },
      {
        kind: 'dress',
        sheet,
        area: { row: 1, column: 4, rows: 2, columns: 5 },
        like: { row: 1, column: 1 },
        looks: 'alignment',
      },
    ]);
  });

  it('leave grades and points out while the scale may grade nobody', () => {
    const given = { ...wish, withPoints: true, withoutGrades: true };
    expect(written([HEAD, ['Ada', 30, 40, 50]], given)).toEqual([
      [0, 4, [['C1 UMS', 'C2 UMS', 'C3 UMS', 'Total UMS']]],
      ...[4, 5, 6, 7].map((column): readonly unknown[] => [1, column, expect.anything()]),
    ]);
  });

  it('are left out where they rest on a mark that can’t be used, and stay where one stands already', () => {
    const rows = [HEAD, ['Ada', 'x5', 40, 50], ['Ben', 30, 40, 50]];
    const { learners } = gradingSheet(TRACKER, sheetOf(rows)).reading;
    const given = { ...wish, toCorrect: learners.slice(0, 1).map((ada) => cell(ada, 'C1')) };
    const edits = written(rows, given);
    const firsts = (Array.isArray(edits) ? edits.slice(1) : []).map(
      (edit) => (edit as [number, number, unknown[][]])[2][0],
    );
    expect(firsts.map((entry) => entry?.[0] === null)).toEqual([true, false, false, true, true]);
    const old = '=BTEC.UMS(B2&"","DIT","C1","2024-01")';
    const there = [
      [...HEAD, 'C1 UMS'],
      ['Ada', 'x5', 40, 50, old],
      ['Ben', 30, 40, 50, '=BTEC.UMS(B3&"","DIT","C1","2024-06")'],
    ];
    expect(written(there, { ...given, series: { C1: '2024-06' } })).toEqual([
      [1, 4, [[formulaEntry('=BTEC.UMS(B2&"","DIT","C1","2024-06")')], [null]]],
    ]);
  });

  it('give each component’s grade where that is wished, straight from the mark', () => {
    const edits = written([HEAD, ['Ada', 30, 40, 50]], { ...wish, withComponentGrades: true });
    expect(edits).toContainEqual([1, 7, [[formulaEntry('=BTEC.MARKGRADE(B2&"","DIT","C1","2024-06")')]]]);
    expect(Array.isArray(edits) ? edits[0] : edits).toEqual([
      0,
      4,
      [['C1 UMS', 'C2 UMS', 'C3 UMS', 'C1 grade', 'C2 grade', 'C3 grade', 'Total UMS', 'Grade']],
    ]);
    const without = written([HEAD, ['Ada', 30, 40, 50]], { ...wish, withComponentGrades: true, withoutGrades: true });
    expect(JSON.stringify(without)).not.toContain('MARKGRADE');
  });

  it('bring component grades that stand there up to date, also those that take a blank for 0', () => {
    const there = [
      [...HEAD, 'My C1 grade'],
      ['Ada', 30, 40, 50, '=BTEC.MARKGRADE(B2&"","DIT","C1","2024-01")'],
      ['Ben', 31, 40, 50, '=BTEC.MARKGRADE(B3,"DIT","C1","2024-06")'],
      ['Cai', 32, 40, 50, '=BTEC.MARKGRADE(B4&"","DIT","C1","2024-06")'],
    ];
    expect(written(there, { ...wish, series: { C1: '2024-06' } })).toContainEqual([
      1,
      4,
      [
        [formulaEntry('=BTEC.MARKGRADE(B2&"","DIT","C1","2024-06")')],
        [formulaEntry('=BTEC.MARKGRADE(B3&"","DIT","C1","2024-06")')],
        [null],
      ],
    ]);
  });

  it('leave a totals row between learners as it is', () => {
    const rows = [HEAD, ['Ada', 30, 40, 50], ['Average', '=AVERAGE(B2:B2)', null, null], ['Ben', 31, 41, 51]];
    const edits = written(rows);
    expect(Array.isArray(edits) ? edits[1] : edits).toEqual([
      1,
      4,
      [
        [formulaEntry('=BTEC.UMS(B2&"","DIT","C1","2024-06")')],
        [null],
        [formulaEntry('=BTEC.UMS(B4&"","DIT","C1","2024-06")')],
      ],
    ]);
  });

  it('name each series where the three differ', () => {
    const given = { ...wish, series: { ...series, C3: '2025-01' as const } };
    const edits = written([HEAD, ['Ada', 30, 40, 50]], given);
    expect(Array.isArray(edits) ? edits[5] : edits).toEqual([
      1,
      8,
      [[formulaEntry('=BTEC.AWARD(B2:D2&"","DIT",{"2024-06","2024-06","2025-01"},"grade")')]],
    ]);
  });

  it('use structured references inside a table, which grows first by its headings', () => {
    const edits = written([HEAD, ['Ada', 30, 40, 50]], wish, { ...TRACKER, table: 'Marks' });
    expect(Array.isArray(edits) ? edits.slice(1, 3) : edits).toEqual([
      'resize-table',
      [1, 4, [[formulaEntry('=BTEC.UMS([@C1]&"","DIT","C1","2024-06")')]]],
    ]);
  });

  it('have no place in a table with something right beside it', () => {
    const rows = [HEAD, ['Ada', 30, 40, 50, null, 'mine']];
    expect(written(rows, wish, { ...TRACKER, table: 'Marks' })).toEqual({ ok: false, columns: 5, cell: 'F2' });
  });

  it('skip columns that hold something beside a plain range', () => {
    const edits = written([
      [...HEAD, null, 'Comment'],
      ['Ada', 30, 40, 50, null, 'mine'],
    ]);
    expect(Array.isArray(edits) ? edits[0] : edits).toEqual([
      0,
      6,
      [['C1 UMS', 'C2 UMS', 'C3 UMS', 'Total UMS', 'Grade']],
    ]);
  });

  it('are updated in place for another series, and spare what was typed over', () => {
    const rows = [
      [...HEAD, 'My C1'],
      ['Ada', 30, 40, 50, '=BTEC.UMS(B2&"","DIT","C1","2024-01")'],
      ['Ben', 31, 41, 51, 48],
    ];
    const given = { ...wish, series: { C1: '2024-06' as const } };
    expect(written(rows, given)).toEqual([[1, 4, [[formulaEntry('=BTEC.UMS(B2&"","DIT","C1","2024-06")')], [null]]]]);
    expect(written(rows, { ...given, overTyped: true })).toEqual([
      [
        1,
        4,
        [
          [formulaEntry('=BTEC.UMS(B2&"","DIT","C1","2024-06")')],
          [formulaEntry('=BTEC.UMS(B3&"","DIT","C1","2024-06")')],
        ],
      ],
    ]);
  });
});
