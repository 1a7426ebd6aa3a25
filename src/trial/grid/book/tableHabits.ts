import type { Area, CellContent, CellState, TableInfo } from '../port';
import { type Filled, fillColumns, fillNewRows } from './fillColumns';
import { grownBy, type Entered } from './growTables';

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
