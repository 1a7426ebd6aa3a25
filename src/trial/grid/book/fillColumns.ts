import { movable } from '../../xlsx/formulas/moveFormula';
import type { Area, CellState, TableInfo } from '../port';
import { isBlank, type Entered } from './growTables';

type StateAt = (sheetId: string, row: number, column: number) => CellState;

/** Formulas for a stretch of a column; null leaves a cell alone. */
export interface Filled {
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
export function fillNewRows(state: StateAt, table: TableInfo, before: Area): readonly Filled[] {
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
export function fillColumns(state: StateAt, table: TableInfo, { sheetId, area, isIn }: Entered): readonly Filled[] {
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
