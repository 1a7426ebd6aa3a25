import type { CellContent, TableInfo } from '../../src/trial/grid/port';
import type { SheetState } from '../../src/trial/xlsx/bookState';
import { points } from '../../src/functions/points';
import { qualgrade } from '../../src/functions/qualgrade';
import { total } from '../../src/functions/total';
import { ums } from '../../src/functions/ums';
import { LEARNERS, type SampleLearner } from './learners';
import { cell, CENTRED, HEADER, sheetOf, styled, tableOf, TYPED } from './sheetOf';

export const MARKS_SHEET = 'Marks';

const COMPONENTS = [
  { id: 'C1', series: '2025-06' },
  { id: 'C2', series: '2025-06' },
  { id: 'C3', series: '2026-01' },
] as const;
const COLUMNS = [
  'Candidate',
  'Learner',
  'Class',
  'C1 mark',
  'C2 mark',
  'C3 mark',
  'C1 UMS',
  'C2 UMS',
  'C3 UMS',
  'Total',
  'Grade',
  'Points',
];
const WIDTHS = [88, 150, 56, 64, 64, 64, 64, 64, 64, 64, 64, 64];

const thisRow = (column: string) => `Marks[[#This Row],[${column}]]`;

const FORMULAS = [
  ...COMPONENTS.map(({ id, series }) => `=BTEC.UMS(${thisRow(`${id} mark`)}&"","DIT","${id}","${series}")`),
  `=BTEC.TOTAL(${COMPONENTS.map(({ id }) => thisRow(`${id} UMS`)).join(',')})`,
  `=BTEC.QUALGRADE(${thisRow('Total')})`,
  `=BTEC.POINTS(${thisRow('Grade')})`,
];

/** What a learner's formulas give: three UMS, total, grade, points. */
export function resultsOf(learner: SampleLearner): CellContent[] {
  const umsMarks = COMPONENTS.map(({ id, series }, index) =>
    only(ums([[String(learner.marks[index] ?? '')]], [['DIT']], [[id]], [[series]])),
  );
  const [first = '', second = '', third = ''] = umsMarks;
  const sum = only(total([[first]], [[second]], [[third]]));
  const grade = only(qualgrade([[sum]]));
  return [...umsMarks, sum, grade, only(points([[grade]]))];
}

/** The one value of a function's answer. */
function only(answer: unknown[][]): CellContent {
  const value = answer[0]?.[0];
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new Error(`A function of the sample tracker answered ${JSON.stringify(value)}.`);
}

/** The tracker itself: a class with its marks, and live results beside them. */
export function marksSheet(): { readonly sheet: SheetState; readonly table: TableInfo } {
  const rows = LEARNERS.length;
  const cells = LEARNERS.flatMap((learner, index) => {
    const row = index + 1;
    const typed = [learner.candidate, learner.name, learner.className, ...learner.marks];
    return [
      ...typed.map((value, column) => cell(row, column, value)),
      ...resultsOf(learner).map((value, at) => cell(row, typed.length + at, value, FORMULAS[at] ?? null)),
    ];
  });
  const styles = [
    styled(0, 0, 1, COLUMNS.length, HEADER),
    styled(1, 3, rows, 3, TYPED),
    styled(1, 6, rows, 6, CENTRED),
  ];
  return {
    sheet: sheetOf(MARKS_SHEET, [...COLUMNS.map((name, column) => cell(0, column, name)), ...cells], {
      styles,
      widths: WIDTHS,
      headerHeight: 40,
      frozenRows: 1,
      frozenColumns: 2,
    }),
    table: tableOf('Marks', MARKS_SHEET, COLUMNS, rows),
  };
}
