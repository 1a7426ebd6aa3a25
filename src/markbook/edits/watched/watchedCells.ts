import { type Area, formulaInRow, plainFormula } from '../../sheet';
import type { CellEntry } from '../edit';
import { foundEntry } from '../foundEntry';
import type { CellMatrix } from '../receipt';
import { isSameArea } from '../sameArea';
import { isFormula, isTaken } from '../typedEntry';
import type { TableAround } from './tableAround';
import type { CellsWanted, WatchedArea } from './watchedAreas';

/**
 * What a formula says wherever it stands: alike for the formulas of a column that differ in their own row only, and for
 * the spellings that Excel gives one.
 */
const formulaKey = (formula: string, row: number): string =>
  new RegExp(`[A-Z]\\$?${row + 1}(?!\\d)`, 'i').test(formula)
    ? plainFormula(formulaInRow(formula, row, 0))
    : plainFormula(formula);

type Shown = string | number | boolean;

/** A cell that Excel may change by itself: how it stood, and what is wanted in it. */
export interface WatchedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly tableId: string;
  /** As the formula bar showed it before anything was written. */
  readonly stood: Shown;
  /** What puts it back. */
  readonly before: CellEntry;
  /** Absent where it is to stay as it was. */
  readonly wanted?: Exclude<CellEntry, null>;
  /** True where a table takes it in. */
  readonly isTakenIn: boolean;
  readonly isHeading: boolean;
}

/** The cells that Excel may change by itself, and the formulas that it may fill them with, column by column. */
export interface Watched {
  readonly areas: readonly WatchedArea[];
  readonly cells: ReadonlyMap<string, WatchedCell>;
  readonly fillings: ReadonlyMap<string, ReadonlySet<string>>;
  /** The tables that were to keep their size, by their ids. */
  readonly sizes: ReadonlyMap<string, Area>;
}

/** What an area held when it was read. */
export interface AreaRead {
  readonly formulas: CellMatrix<Shown>;
  readonly values: CellMatrix<unknown>;
}

export const NOTHING_WATCHED: Watched = { areas: [], cells: new Map(), fillings: new Map(), sizes: new Map() };

export const cellKey = (sheetId: string, row: number, column: number): string => `${sheetId} ${row} ${column}`;

const wantedIn = (wanted: readonly CellsWanted[]): ReadonlyMap<string, Exclude<CellEntry, null>> => {
  const found = new Map<string, Exclude<CellEntry, null>>();
  for (const { sheetId, row, column, entries } of wanted) {
    entries.forEach((cells, down) => {
      cells.forEach((entry, across) => {
        if (entry !== null) found.set(cellKey(sheetId, row + down, column + across), entry);
      });
    });
  }
  return found;
};

const formulaOf = (entry: CellEntry | undefined): string | undefined =>
  typeof entry === 'object' ? entry?.formula : undefined;

const fillingsOf = (cells: Iterable<WatchedCell>): Watched['fillings'] => {
  const fillings = new Map<string, Set<string>>();
  for (const { sheetId, row, column, stood, wanted } of cells) {
    const name = `${sheetId} ${column}`;
    const known = fillings.get(name) ?? new Set();
    fillings.set(name, known);
    const formula = formulaOf(wanted);
    if (formula !== undefined) known.add(formulaKey(formula, row));
    if (isFormula(stood)) known.add(formulaKey(String(stood), row));
  }
  return fillings;
};

/** What there is to be watched. */
export interface ToWatch {
  readonly areas: readonly WatchedArea[];
  /** What the areas hold, in their order. */
  readonly read: readonly (AreaRead | undefined)[];
  readonly wanted: readonly CellsWanted[];
  readonly tables: readonly TableAround[];
}

/** Notes how the watched areas stand before a write, and what it puts where. */
export const watchedCells = ({ areas, read, wanted, tables }: ToWatch): Watched => {
  const entries = wantedIn(wanted);
  const headings = new Map(tables.map(({ tableId, area }) => [tableId, area.row]));
  const cells = new Map<string, WatchedCell>();
  for (const [index, { sheetId, area, tableId, because }] of areas.entries()) {
    const { formulas = [], values = [] } = read[index] ?? {};
    formulas.forEach((shown, down) => {
      shown.forEach((stood, across) => {
        const [row, column] = [area.row + down, area.column + across];
        const key = cellKey(sheetId, row, column);
        const known = cells.get(key);
        if (because === 'written' && known !== undefined) return;
        const entry = entries.get(key);
        // What a formula spills into an emptied cell is no fault.
        const isChecked = entry !== undefined && !(because === 'written' && entry === '');
        cells.set(key, {
          ...{ sheetId, row, column, tableId, stood },
          before: foundEntry(stood, values[down]?.[across]),
          ...(isChecked && { wanted: entry }),
          isTakenIn: because === 'growth' || because === 'neighbour' || known?.isTakenIn === true,
          isHeading: row === headings.get(tableId),
        });
      });
    });
  }
  const keeping = tables.filter(({ area, target }) => isSameArea(area, target));
  const sizes = new Map(keeping.map(({ tableId, area }) => [tableId, area]));
  return { areas, cells, fillings: fillingsOf(cells.values()), sizes };
};

/** What is watched while a write is taken back: all that is not put back anyway is wanted as it stood before that write. */
export const watchedAgain = (now: Watched, earlier: Watched): Watched => {
  const cells = new Map(now.cells);
  for (const [key, cell] of earlier.cells) {
    const wanted = now.cells.get(key)?.wanted ?? cell.before;
    if (wanted !== null) cells.set(key, { ...cell, wanted });
  }
  const fillings = new Map([...now.fillings, ...earlier.fillings]);
  for (const [column, known] of now.fillings) {
    fillings.set(column, new Set([...known, ...(earlier.fillings.get(column) ?? [])]));
  }
  return { ...now, cells, fillings };
};

/** True for what Excel puts into a cell by itself: a formula that fills its column, or the heading of a column it takes in. */
export const isExcelsDoing = ({ fillings }: Watched, cell: WatchedCell, now: Shown): boolean => {
  if (isFormula(now)) {
    const known = fillings.get(`${cell.sheetId} ${cell.column}`);
    return cell.isTakenIn || known?.has(formulaKey(String(now), cell.row)) === true;
  }
  return cell.isTakenIn && cell.isHeading && cell.stood === '';
};

const isAsBefore = ({ stood, row }: WatchedCell, now: Shown): boolean =>
  now === stood ||
  (isFormula(now) && isFormula(stood) && formulaKey(String(now), row) === formulaKey(String(stood), row));

/** True where a cell holds what is wanted in it; Excel may spell a formula its own way. */
const isAsWanted = ({ fillings }: Watched, { wanted, sheetId, row, column }: WatchedCell, now: Shown): boolean => {
  if (wanted === undefined || !isTaken(wanted, now)) return false;
  const formula = formulaOf(wanted);
  if (formula === undefined) return true;
  const key = formulaKey(String(now), row);
  return key === formulaKey(formula, row) || fillings.get(`${sheetId} ${column}`)?.has(key) !== true;
};

/** True where a cell holds a third thing that Excel put there: neither what is wanted nor, where nothing is, what stood there. */
export const isThird = (watched: Watched, cell: WatchedCell, now: Shown): boolean => {
  if (cell.wanted === undefined) return !isAsBefore(cell, now) && isExcelsDoing(watched, cell, now);
  if (isAsWanted(watched, cell, now)) return false;
  return isAsBefore(cell, now) || isExcelsDoing(watched, cell, now);
};
