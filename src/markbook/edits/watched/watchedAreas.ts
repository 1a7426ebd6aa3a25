import type { Area } from '../../sheet';
import type { CellEntry } from '../edit';
import type { CellMatrix } from '../receipt';
import { grownOver, type TableAround } from './tableAround';

/** Entries for a rectangle of cells; null leaves a cell as it is. */
export interface CellsWanted {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly entries: CellMatrix<CellEntry>;
}

/** Cells that Excel may change by itself when others are written. */
export interface WatchedArea {
  readonly sheetId: string;
  readonly area: Area;
  /** The table that Excel does it for; '' where there is none. */
  readonly tableId: string;
  /** A formula may fill a `column`; a table takes in what is `growth`, or may take in a `neighbour`. */
  readonly because: 'column' | 'growth' | 'neighbour' | 'written';
}

const reachOf = ({ area, target }: TableAround): Area => ({
  ...target,
  rows: Math.max(area.rows, target.rows),
  columns: Math.max(area.columns, target.columns),
});

const isIn = ({ row, column, rows, columns }: Area, ofRow: number, ofColumn: number): boolean =>
  ofRow >= row && ofRow < row + rows && ofColumn >= column && ofColumn < column + columns;

/** The columns of a table's body that a formula goes to. */
const formulaColumns = (body: Area, wanted: readonly CellsWanted[]): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const { row, column, entries } of wanted) {
    entries.forEach((cells, down) => {
      cells.forEach((entry, across) => {
        if (typeof entry !== 'object' || entry === null) return;
        if (isIn(body, row + down, column + across)) found.add(column + across);
      });
    });
  }
  return found;
};

const isFilled = (entry: CellEntry): boolean => entry !== null && entry !== '';

/** How many lines right below, or beside, a table are written to one after the other. */
const linesWritten = (wanted: readonly CellsWanted[], line: (index: number) => Area): number => {
  const isWritten = (area: Area): boolean =>
    wanted.some(({ row, column, entries }) =>
      entries.some((cells, down) =>
        cells.some((entry, across) => isFilled(entry) && isIn(area, row + down, column + across)),
      ),
    );
  let lines = 0;
  while (isWritten(line(lines))) lines += 1;
  return lines;
};

const neighbours = (table: TableAround, wanted: readonly CellsWanted[]): readonly Area[] => {
  const { target, hasTotals } = table;
  const below = (index: number): Area => ({ ...target, row: target.row + target.rows + index, rows: 1 });
  const beside = (index: number): Area => ({ ...target, column: target.column + target.columns + index, columns: 1 });
  const rows = hasTotals ? 0 : linesWritten(wanted, below);
  const columns = linesWritten(wanted, beside);
  return [
    { ...below(0), rows },
    { ...beside(0), columns, rows: target.rows + rows },
  ].filter((area) => area.rows > 0 && area.columns > 0);
};

/** The cells that Excel may fill or take into a table by itself when these entries are written, besides what is asked of it. */
export const watchedAreas = (tables: readonly TableAround[], wanted: readonly CellsWanted[]): readonly WatchedArea[] =>
  tables.flatMap((table) => {
    const { sheetId, tableId, area, target } = table;
    const here = wanted.filter((each) => each.sheetId === sheetId);
    const watched = (areas: readonly Area[], because: WatchedArea['because']): readonly WatchedArea[] =>
      areas.map((each) => ({ sheetId, tableId, area: each, because }));
    const reach = reachOf(table);
    const body = { ...reach, row: reach.row + 1, rows: reach.rows - 1 };
    const columns = [...formulaColumns(body, here)].map((column) => ({ ...body, column, columns: 1 }));
    return [
      ...watched(columns, 'column'),
      ...watched(grownOver(area, target), 'growth'),
      ...watched(neighbours(table, here), 'neighbour'),
    ];
  });
