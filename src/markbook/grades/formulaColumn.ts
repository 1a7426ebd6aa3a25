import { type CellEntry, type CellsEdit, type DressEdit, type Edit, formulaEntry, type TableSizeEdit } from '../edits';
import type { TableOnSheet } from '../sheet';
import type { GradingSheet } from './gradingSheet';
import type { NeedsWriting } from './needsWriting';

/** A column that formulas go to. */
export interface FormulaColumn {
  readonly column: number;
  readonly heading: string;
  readonly isNew: boolean;
}

/** What one column's formulas change, how many there are, and how many cells hold something typed. */
export interface ColumnEdit {
  readonly edit?: CellsEdit;
  readonly formulas: number;
  readonly typed: number;
}

/** Columns of formulas to write: as edits, and how many; or the cell that stands where new columns would have to go. */
export type ColumnsPlan<Column extends FormulaColumn> =
  | {
      readonly ok: true;
      readonly edits: readonly Edit[];
      readonly columns: readonly Column[];
      readonly formulas: number;
      /** Cells that hold something typed; left as they are unless wished otherwise. */
      readonly typed: number;
    }
  | { readonly ok: false; readonly columns: number; readonly cell: string };

/** The formula of each row, what an entry that is there means for it, and whether typed entries are written over. */
export interface ColumnWish {
  readonly formulaIn: (row: number) => string;
  readonly needs: (there: string | number | boolean, formula: string) => NeedsWriting;
  readonly overTyped: boolean;
}

const formatAt = ({ snapshot }: GradingSheet, row: number, column: number): string =>
  snapshot.numberFormats[row - snapshot.row]?.[column - snapshot.column] ?? 'General';

/** The headings of new columns, side by side in the lowest heading row. */
const headingEdits = ({ snapshot, reading }: GradingSheet, columns: readonly FormulaColumn[]): readonly CellsEdit[] => {
  const added = columns.filter(({ isNew }) => isNew);
  const [first] = added;
  if (first === undefined) return [];
  return [
    {
      kind: 'cells',
      sheet: snapshot.name,
      row: reading.tracker.headerRows[1],
      column: first.column,
      before: [added.map(() => '')],
      after: [added.map(({ heading }) => heading)],
    },
  ];
};

/** Takes new columns into the class's table. */
const columnsAdded = ({ name, area }: TableOnSheet, columns: number): TableSizeEdit => ({
  kind: 'resize-table',
  table: name,
  was: area,
  rows: area.rows,
  columns: area.columns + columns,
});

/** New headings look as the last heading before them, new results stand as the marks do. */
const dressed = (sheet: GradingSheet, columns: readonly FormulaColumn[]): readonly DressEdit[] => {
  const { snapshot, reading } = sheet;
  const added = columns.filter(({ isNew }) => isNew);
  const [first] = added;
  const rows = reading.learners.map(({ row }) => row);
  if (first === undefined || rows.length === 0) return [];
  const { columns: known, headerRows } = reading.tracker;
  const [heading, top] = [headerRows[1], Math.min(...rows)];
  const ofNew = (row: number, count: number) => ({ row, column: first.column, rows: count, columns: added.length });
  const last = Math.max(-1, ...known.map(({ column }) => column).filter((column) => column < first.column));
  const mark = known.find(({ role }) => role.startsWith('mark '))?.column;
  const as = { kind: 'dress', sheet: snapshot.name } as const;
  return [
    ...(last < 0
      ? []
      : [{ ...as, area: ofNew(heading, 1), like: { row: heading, column: last }, looks: 'all' } as const]),
    ...(mark === undefined
      ? []
      : [
          {
            ...as,
            area: ofNew(top, Math.max(...rows) - top + 1),
            like: { row: top, column: mark },
            looks: 'alignment',
          } as const,
        ]),
  ];
};

/** The formulas of one column as an edit; what was typed there stays unless wished otherwise. */
const columnEdit = (
  sheet: GradingSheet,
  { column }: FormulaColumn,
  { formulaIn, needs, overTyped }: ColumnWish,
): ColumnEdit => {
  const { cells, snapshot, reading } = sheet;
  const rows = new Set(reading.learners.map(({ row }) => row));
  const inOrder = [...rows].sort((a, b) => a - b);
  const [top, bottom] = [inOrder[0] ?? 0, inOrder.at(-1) ?? -1];
  const before: (string | number | boolean)[][] = [];
  const after: CellEntry[][] = [];
  let typed = 0;
  for (let row = top; row <= bottom; row += 1) {
    const there = cells.formulaAt(row, column);
    const formula = formulaIn(row);
    const need = rows.has(row) ? needs(there, formula) : 'no';
    if (need === 'typed') typed += 1;
    before.push([there]);
    after.push([need === 'yes' || (need === 'typed' && overTyped) ? formulaEntry(formula) : null]);
  }
  const formulas = after.filter(([entry]) => entry !== null).length;
  if (formulas === 0) return { formulas, typed };
  const isText = Array.from(rows).some((row) => formatAt(sheet, row, column) === '@');
  const edit: CellsEdit = { kind: 'cells', sheet: snapshot.name, row: top, column, before, after };
  return { edit: isText ? { ...edit, numberFormat: 'General' } : edit, formulas, typed };
};

/** The formulas of every column as edits, with the headings of new ones; a table is made to hold these too. */
export const columnsPlan = <Column extends FormulaColumn>(
  sheet: GradingSheet,
  columns: readonly Column[],
  wishOf: (column: Column) => ColumnWish,
): ColumnsPlan<Column> => {
  const { table } = sheet;
  const added = columns.filter(({ isNew }) => isNew).length;
  const written = columns.map((column) => columnEdit(sheet, column, wishOf(column)));
  const resized = table === undefined || added === 0 ? [] : [columnsAdded(table, added)];
  return {
    ok: true,
    edits: [
      ...headingEdits(sheet, columns),
      ...resized,
      ...written.flatMap(({ edit }) => edit ?? []),
      ...dressed(sheet, columns),
    ],
    columns,
    formulas: written.reduce((sum, { formulas }) => sum + formulas, 0),
    typed: written.reduce((sum, { typed }) => sum + typed, 0),
  };
};
