import { movable } from '../../xlsx/formulas/moveFormula';
import type { Area, CellContent, CellState, TableInfo } from '../port';
import { type Entered, grownBy, isBlank } from './growTables';

type StateAt = (sheetId: string, row: number, column: number) => CellState;

/** Formulas for a stretch of a column; null leaves a cell alone. */
interface Filled {
  readonly column: number;
  readonly row: number;
  readonly formulas: readonly (string | null)[];
  /** The row whose number format they take. */
  readonly like: number;
}

interface Found {
  readonly row: number;
  readonly formula: string;
}

const rowsOf = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

const bodyRows = ({ area }: TableInfo): readonly number[] => rowsOf(area.row + 1, area.row + area.rows);

const columnsOf = ({ area }: TableInfo): readonly number[] => rowsOf(area.column, area.column + area.columns);

const isSame = (found: readonly Found[]): boolean => {
  const [first] = found;
  const moved = movable(first?.formula ?? '');
  return found.every(({ row, formula }) => formula === moved(row - (first?.row ?? 0), 0));
};

const formulasIn = (stood: (row: number) => CellState, rows: readonly number[]): readonly Found[] =>
  rows.flatMap((row): Found[] => {
    const { formula } = stood(row);
    return formula === null ? [] : [{ row, formula }];
  });

/** The formula of a column that is calculated: at least half of these rows hold one, and all of those the same. */
function formulaOf(stood: (row: number) => CellState, rows: readonly number[]): Found | null {
  const found = formulasIn(stood, rows);
  const last = found.at(-1);
  return last !== undefined && found.length * 2 >= rows.length && isSame(found) ? last : null;
}

/** The formulas of the calculated columns of a table for rows that are new to it, where nothing was entered. */
function fillNewRows(state: StateAt, table: TableInfo, before: Area): readonly Filled[] {
  const from = before.row + before.rows;
  const news = rowsOf(from, table.area.row + table.area.rows);
  const olds = rowsOf(before.row + 1, from);
  if (news.length === 0) return [];
  return columnsOf(table).flatMap((column): Filled[] => {
    const stood = (row: number): CellState => state(table.sheetId, row, column);
    const found = formulaOf(stood, olds);
    if (found === null) return [];
    const moved = movable(found.formula);
    const formulas = news.map((row) => (isBlank(stood(row)) ? moved(row - found.row, 0) : null));
    return formulas.some((formula) => formula !== null) ? [{ column, row: from, formulas, like: found.row }] : [];
  });
}

const within = (at: number, start: number, count: number): boolean => at >= start && at < start + count;

/** What becomes of one column of a table when these formulas were entered in it. */
function filledColumn(
  stood: (row: number) => CellState,
  rows: readonly number[],
  entered: readonly Found[],
  isEntered: (row: number) => boolean,
): readonly (string | null)[] {
  const [first] = entered;
  if (first === undefined || !isSame(entered)) return [];
  const others = rows.filter((row) => !isEntered(row));
  const isCalculated = formulaOf(stood, others) !== null;
  if (!isCalculated && !others.every((row) => isBlank(stood(row)))) return [];
  const moved = movable(first.formula);
  return rows.map((row) => {
    const { formula } = stood(row);
    const isFilled = !isEntered(row) && (formula !== null || isBlank(stood(row)));
    const wanted = moved(row - first.row, 0);
    return isFilled && wanted !== formula ? wanted : null;
  });
}

/**
 * What a formula that was entered in a column of a table does to its other cells: it fills those that are blank, and
 * takes the place of the formula that all of them had; what was typed there stays. A column that holds only what was
 * typed is left alone.
 */
function fillColumns(state: StateAt, table: TableInfo, { sheetId, area, isIn }: Entered): readonly Filled[] {
  if (sheetId !== table.sheetId) return [];
  const rows = bodyRows(table);
  return columnsOf(table).flatMap((column): Filled[] => {
    if (!within(column, area.column, area.columns)) return [];
    const stood = (row: number): CellState => state(sheetId, row, column);
    const isEntered = (row: number): boolean => within(row, area.row, area.rows) && isIn(row, column);
    const entered = formulasIn(stood, rows.filter(isEntered));
    const formulas = filledColumn(stood, rows, entered, isEntered);
    if (formulas.every((formula) => formula === null)) return [];
    return [{ column, row: rows[0] ?? 0, formulas, like: entered[0]?.row ?? 0 }];
  });
}

/** What Excel does by itself to the tables of a sheet; each can be switched off. */
export interface TableHabits {
  /** A table takes in what is entered right below or beside it. */
  readonly tablesGrow: boolean;
  /** A formula entered in a column of a table fills it, and new rows get it too. */
  readonly columnsFill: boolean;
}

/** The cells and tables that the habits are about. Formulas are spelled with every table named, so that they read alike anywhere. */
export interface TableSheet {
  readonly state: (sheetId: string, row: number, column: number) => CellState;
  readonly write: (sheetId: string, row: number, column: number, cells: readonly (readonly CellContent[])[]) => void;
  /** Gives cells the number format of another one. */
  readonly copyFormat: (sheetId: string, from: { readonly row: number; readonly column: number }, to: Area) => void;
  readonly tables: () => readonly TableInfo[];
  readonly resize: (id: string, area: Area) => void;
}

interface TableHabitsPlayed {
  /** Something was entered, which a table may take in. */
  readonly entered: (entered: Entered) => void;
  /** What was entered may fill columns of tables. */
  readonly formulasEntered: (entered: Entered) => void;
  /** A table that was as told was given this area. */
  readonly resized: (before: TableInfo, area: Area) => void;
}

/** The stretches of rows, counted from the first, that get a formula. */
const runsOf = (formulas: Filled['formulas']): readonly { readonly from: number; readonly count: number }[] => {
  const runs: { from: number; count: number }[] = [];
  for (const [index, formula] of formulas.entries()) {
    if (formula === null) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.from + last.count === index) last.count += 1;
    else runs.push({ from: index, count: 1 });
  }
  return runs;
};

const fill = (sheet: TableSheet, sheetId: string, filled: readonly Filled[]): void => {
  for (const { column, row, formulas, like } of filled) {
    const cells = formulas.map((formula) => [formula]);
    sheet.write(sheetId, row, column, cells);
    for (const { from, count } of runsOf(formulas)) {
      sheet.copyFormat(sheetId, { row: like, column }, { row: row + from, column, rows: count, columns: 1 });
    }
  }
};

/** Plays what Excel does to tables after something was entered, or after one was given another size. */
export const tableHabits = (sheet: TableSheet, habits: () => TableHabits): TableHabitsPlayed => {
  const resized: TableHabitsPlayed['resized'] = (before, area) => {
    if (habits().columnsFill) fill(sheet, before.sheetId, fillNewRows(sheet.state, { ...before, area }, before.area));
  };
  const grow = (entered: Entered): void => {
    for (const table of sheet.tables()) {
      const area = grownBy(sheet, table, entered);
      if (area === null) continue;
      sheet.resize(table.id, area);
      resized(table, area);
      return;
    }
  };
  return {
    resized,
    entered: (entered) => {
      if (habits().tablesGrow) grow(entered);
    },
    formulasEntered: (entered) => {
      if (!habits().columnsFill) return;
      for (const table of sheet.tables()) fill(sheet, table.sheetId, fillColumns(sheet.state, table, entered));
    },
  };
};
