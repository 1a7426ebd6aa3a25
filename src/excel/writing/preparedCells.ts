import { cellAddress } from '../../markbook/sheet';
import {
  type CellEntry,
  type CellMatrix,
  type CellsEdit,
  changedCells,
  type ChangedPlace,
  type FoundCells,
  foundEntry,
  isTaken,
  typedEntry,
  type TypedEntry,
  writtenFormat,
} from '../../markbook/edits';
import type { CellsRead } from '../reading/readCells';

/** An edit of cells with what stood there when it was checked; `top` is the sheet row where `found` begins. */
export interface PreparedCells extends CellsEdit {
  readonly found?: CellsRead;
  readonly top: number;
}

const foundAt = (
  { found, top, row }: PreparedCells,
  down: number,
): { entries: readonly CellEntry[]; formats: readonly string[] } | undefined => {
  const index = row - top + down;
  const [formulas, values, formats] = [found?.formulas[index], found?.values[index], found?.formats[index]];
  if (formulas === undefined || formats === undefined) return undefined;
  return { entries: formulas.map((formula, across) => foundEntry(formula, values?.[across])), formats };
};

/** True for a cell that a spilled formula fills: taken back, it has to be empty for the formula to spill again. */
const isFilledBySpill = ({ spills = [] }: CellsEdit, row: number, column: number): boolean =>
  spills.some(
    (area) =>
      (row !== area.row || column !== area.column) &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );

const entriesFound = (edit: PreparedCells, down: number, count: number): readonly CellEntry[] => {
  const entries = foundAt(edit, down)?.entries ?? Array.from({ length: count }, () => '');
  if (edit.spills === undefined) return entries;
  return entries.map((entry, across) => (isFilledBySpill(edit, edit.row + down, edit.column + across) ? '' : entry));
};

/** How the cells were found before anything was written, to put them back so; cells of a sheet that was made for them were blank. */
export const asFound = (edit: PreparedCells, sheetId: string): FoundCells => ({
  sheet: edit.sheet,
  sheetId,
  row: edit.row,
  column: edit.column,
  before: edit.after.map((cells, down) => entriesFound(edit, down, cells.length)),
  formatsBefore: edit.after.map((cells, down) => foundAt(edit, down)?.formats ?? cells.map(() => 'General')),
  ...(edit.rows !== undefined && { rows: edit.rows }),
});

/** The number formats to set with the contents; absent where none changes. */
export const formatsToWrite = (edit: PreparedCells): (string | null)[][] | undefined => {
  const formats = edit.after.map((cells, down) => {
    const found = foundAt(edit, down)?.formats;
    return cells.map((entry, across) => writtenFormat(entry, found?.[across] ?? 'General', edit.numberFormat));
  });
  return formats.some((cells) => cells.some((format) => format !== null)) ? formats : undefined;
};

/** The contents as Excel is handed them. */
export const entriesToWrite = (edit: PreparedCells): TypedEntry[][] =>
  edit.after.map((cells, down) => {
    const found = foundAt(edit, down)?.formats;
    return cells.map((entry, across) => typedEntry(entry, edit.numberFormat ?? found?.[across]));
  });

/** The cells that are no longer as the preview showed them. */
export const changedSince = (
  edit: CellsEdit,
  formulas: CellMatrix<string | number | boolean>,
): readonly ChangedPlace[] => changedCells(edit, edit.before, formulas);

/** The cells that hold something else than was written: Excel turned it into something, or kept what stood there. */
export const untaken = (
  { sheet, row, column, after }: CellsEdit,
  formulas: CellMatrix<string | number | boolean>,
): readonly ChangedPlace[] =>
  after.flatMap((entries, down) =>
    entries.flatMap((entry, across) =>
      isTaken(entry, formulas[down]?.[across] ?? '')
        ? []
        : [{ sheet, cell: cellAddress(row + down, column + across), row: row + down, column: column + across }],
    ),
  );

/** How the cells were found; those that a colleague has changed since, as they stand by now. */
export const asFoundBut = (
  edit: PreparedCells,
  sheetId: string,
  changed: readonly ChangedPlace[],
  now: CellsRead,
): FoundCells => {
  const found = asFound(edit, sheetId);
  if (changed.length === 0) return found;
  const before = found.before.map((cells) => [...cells]);
  const formatsBefore = found.formatsBefore.map((cells) => [...cells]);
  for (const { row, column } of changed) {
    const [down, across] = [row - edit.row, column - edit.column];
    const [entries, formats] = [before[down], formatsBefore[down]];
    if (entries === undefined || formats === undefined) continue;
    entries[across] = foundEntry(now.formulas[down]?.[across] ?? '', now.values[down]?.[across]);
    formats[across] = now.formats[down]?.[across] ?? 'General';
  }
  return { ...found, before, formatsBefore };
};
