import fc from 'fast-check';
import type { CellEntry, CellsEdit, Edit } from '../../../src/markbook/edits/edit';
import { formulaEntry } from '../../../src/markbook/edits/formulaEntry';
import { session } from '../../pane/excel/session';
import type { CellGiven, Content, Switches, WorkbookGiven } from '../../pane/workbook/given';
import { sheetIn, shownAt } from './standIn';

const SHEET = 'Class';
const TOP = 1;
const LEFT = 1;

/** What a column of the class holds: typed marks, nothing, or a formula with some of its cells typed or blank. */
export type ColumnKind = 'marks' | 'blank' | 'formula' | 'formula with typed cells' | 'formula with blank cells';

export interface ClassGiven {
  readonly columns: readonly ColumnKind[];
  readonly rows: number;
  readonly hidden: readonly number[];
  readonly hasNoteBelow: boolean;
}

const FORMULA = '=[@Mark]*2';

const contentOf = (kind: ColumnKind, row: number): { readonly value: Content; readonly formula?: string } => {
  switch (kind) {
    case 'marks':
      return { value: 30 + row };
    case 'blank':
      return { value: '' };
    case 'formula':
      return { value: 1, formula: FORMULA };
    case 'formula with typed cells':
      return row % 3 === 1 ? { value: 45 } : { value: 1, formula: FORMULA };
    case 'formula with blank cells':
      return row % 3 === 2 ? { value: '' } : { value: 1, formula: FORMULA };
  }
};

/** An invented class in an Excel table: names, marks, and further columns; perhaps a note some rows below. */
export const workbookOf = ({ columns, rows, hidden, hasNoteBelow }: ClassGiven): WorkbookGiven => {
  const headings = ['Learner', 'Mark', ...columns.map((_, index) => `Col ${index + 1}`)];
  const cells: CellGiven[] = headings.map((value, across) => ({ row: TOP, column: LEFT + across, value }));
  for (let down = 1; down <= rows; down += 1) {
    const row = TOP + down;
    cells.push({ row, column: LEFT, value: `Learner ${down}` }, { row, column: LEFT + 1, value: 20 + down });
    for (const [index, kind] of columns.entries()) {
      const content = contentOf(kind, down);
      if (content.value !== '') cells.push({ row, column: LEFT + 2 + index, ...content });
    }
  }
  if (hasNoteBelow) cells.push({ row: TOP + rows + 4, column: LEFT, value: 'A note' });
  const area = { row: TOP, column: LEFT, rows: rows + 1, columns: headings.length };
  const hiddenRows = hidden.filter((down) => down < rows).map((down) => TOP + 1 + down);
  return { sheets: [{ name: SHEET, cells, tables: [{ name: 'Class', area }], hiddenRows }] };
};

/** A kind of write of the add-in, as its screens plan them. */
export type WriteKind =
  | 'formulas into a column'
  | 'new columns'
  | 'new learners'
  | 'new learners with what the class has worked out'
  | 'marks'
  | 'fewer rows'
  | 'beside without growing'
  | 'below without growing'
  | 'a new table';

export interface WriteGiven {
  readonly kind: WriteKind;
  readonly count: number;
  /** Which rows are left out. */
  readonly leftOut: readonly number[];
  readonly column: number;
}

const shown = (row: number, column: number): Content =>
  shownAt(session.book, sheetIn(session.book, SHEET), row, column);

const cells = (row: number, column: number, after: readonly (readonly CellEntry[])[], sheet = SHEET): CellsEdit => ({
  kind: 'cells',
  sheet,
  row,
  column,
  before: after.map((entries, down) =>
    entries.map((_, across) => (sheet === SHEET ? shown(row + down, column + across) : '')),
  ),
  after,
});

const column = (of: ClassGiven, at: number, leftOut: readonly number[], factor: number): CellsEdit =>
  cells(
    TOP + 1,
    at,
    Array.from({ length: of.rows }, (_, row) => [leftOut.includes(row) ? null : formulaEntry(`=[@Mark]*${factor}`)]),
  );

const NEW_LEARNER = (index: number): readonly CellEntry[] => [`New ${index}`, index % 2 === 0 ? '=1+1' : 40 + index];

/** The edits of a write, planned from the workbook that is open. */
export const editsOf = (of: ClassGiven, { kind, count, leftOut, column: chosen }: WriteGiven): readonly Edit[] => {
  const width = of.columns.length + 2;
  const was = { row: TOP, column: LEFT, rows: of.rows + 1, columns: width };
  const end = TOP + of.rows + 1;
  const resize = (rows: number, columns: number): Edit => ({
    kind: 'resize-table',
    table: 'Class',
    was,
    rows,
    columns,
  });
  const added = Array.from({ length: count }, (_, index) => index);
  const kept = leftOut.filter((row) => row !== 0);
  switch (kind) {
    case 'formulas into a column':
      return [column(of, LEFT + 2 + (chosen % of.columns.length), kept, 3)];
    case 'new columns':
      return [
        cells(TOP, LEFT + width, [added.map((index) => `UMS ${index}`)]),
        resize(of.rows + 1, width + count),
        ...added.map((index) => column(of, LEFT + width + index, index === 0 ? kept : [], 3 + index)),
      ];
    case 'new learners':
      return [cells(end, LEFT, added.map(NEW_LEARNER)), resize(of.rows + 1 + count, width)];
    case 'new learners with what the class has worked out':
      return [
        cells(end, LEFT, added.map(NEW_LEARNER)),
        ...of.columns.flatMap((each, index) =>
          each.startsWith('formula')
            ? [
                cells(
                  end,
                  LEFT + 2 + index,
                  added.map(() => [formulaEntry(FORMULA)]),
                ),
              ]
            : [],
        ),
        resize(of.rows + 1 + count, width),
      ];
    case 'marks':
      return [
        cells(
          TOP + 1,
          LEFT + 1,
          Array.from({ length: of.rows }, (_, row) => [leftOut.includes(row) ? null : 60 + row]),
        ),
      ];
    case 'fewer rows': {
      const gone = Math.min(count, of.rows - 1);
      const blank = Array.from({ length: gone }, () => Array.from({ length: width }, () => ''));
      return [cells(end - gone, LEFT, blank), resize(of.rows + 1 - gone, width)];
    }
    case 'beside without growing':
      return [cells(TOP + 1 + (chosen % of.rows), LEFT + width, [added.map((index) => `Note ${index}`)])];
    case 'below without growing':
      return [cells(end, LEFT + (chosen % width), [[`Note`], ['More']])];
    case 'a new table':
      return [
        { kind: 'add-sheet', sheet: 'Kept' },
        cells(0, 0, [['Raw', 'UMS']], 'Kept'),
        cells(
          1,
          0,
          added.map((raw) => [raw, raw * 2]),
          'Kept',
        ),
        { kind: 'add-table', sheet: 'Kept', name: 'Kept', row: 0, column: 0, rows: count + 1, columns: 2 },
      ];
  }
};

export const anyClass: fc.Arbitrary<ClassGiven> = fc.record({
  columns: fc.array(
    fc.constantFrom<ColumnKind[]>('marks', 'blank', 'formula', 'formula with typed cells', 'formula with blank cells'),
    { minLength: 1, maxLength: 3 },
  ),
  rows: fc.integer({ min: 2, max: 9 }),
  hidden: fc.uniqueArray(fc.nat(8), { maxLength: 5 }),
  hasNoteBelow: fc.boolean(),
});

export const anyWrite: fc.Arbitrary<WriteGiven> = fc.record({
  kind: fc.constantFrom<WriteKind[]>(
    'formulas into a column',
    'new columns',
    'new learners',
    'new learners with what the class has worked out',
    'marks',
    'fewer rows',
    'beside without growing',
    'below without growing',
    'a new table',
  ),
  count: fc.integer({ min: 1, max: 3 }),
  leftOut: fc.uniqueArray(fc.nat(8), { maxLength: 4 }),
  column: fc.nat(5),
});

export const anySwitches: fc.Arbitrary<Partial<Switches>> = fc.record({
  tablesGrow: fc.boolean(),
  columnsFill: fc.boolean(),
  exceptionsStay: fc.boolean(),
  areRowsMisplaced: fc.boolean(),
  spelling: fc.constantFrom<Switches['spelling'][]>('as entered', 'this row', 'as in files'),
  undoMerge: fc.constantFrom<Switches['undoMerge'][]>('kept', 'refused', 'refused half-way'),
  excelApi: fc.constantFrom('1.17', '1.20'),
});
