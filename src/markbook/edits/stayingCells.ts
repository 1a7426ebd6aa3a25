import { cellAddress } from '../sheet';
import { changedCells, type ChangedPlace } from './changedCells';
import type { CellEntry } from './edit';
import type { CellMatrix, Receipt, WrittenCells } from './receipt';
import { isSameArea } from './sameArea';
import { rowName, type StandingNow } from './standingNow';
import { isFormula } from './typedEntry';

/** A part of a write, what stands there now, and the cells of it that stay. */
export interface LookedAt {
  readonly part: WrittenCells;
  readonly now: StandingNow['cells'][number];
  readonly staying: readonly ChangedPlace[];
}

const shownAs = (entry: CellEntry): string => String(typeof entry === 'object' ? entry?.formula : entry);

/** True for a cell that holds again what it held before, as after Ctrl+Z: there is nothing to put back, and nothing to keep. */
const isBackAlready = ({ before, row, column }: WrittenCells, now: LookedAt['now'], place: ChangedPlace): boolean => {
  const [down, across] = [place.row - row, place.column - column];
  const entry = before[down]?.[across] ?? null;
  return entry !== null && shownAs(entry) === String(now?.formulas[down]?.[across]);
};

/** A cell that one write touched twice, such as a new table column and then its formulas, is judged by its last content. */
export const lookAt = (receipt: Receipt, now: StandingNow): readonly LookedAt[] => {
  const writtenLater = new Set<string>();
  return receipt.cells
    .map((part, index) => ({ part, now: now.cells[index] }))
    .reverse()
    .map(({ part, now: found }) => {
      const changed = found === undefined ? [] : changedCells(part, part.after, found.formulas);
      const last = changed.filter(
        (place) =>
          !writtenLater.has(`${part.sheetId} ${place.row} ${place.column}`) && !isBackAlready(part, found, place),
      );
      part.after.forEach((cells, down) => {
        cells.forEach((_cell, across) =>
          writtenLater.add(`${part.sheetId} ${part.row + down} ${part.column + across}`),
        );
      });
      return { part, now: found, staying: last };
    })
    .reverse();
};

/** Rows in which something stands for another thing now: sorted, say. A note in a blank cell is none. */
const rowsOfOthers = (parts: readonly LookedAt[]): ReadonlySet<string> =>
  new Set(
    parts.flatMap(({ part, staying }) =>
      staying
        .filter(({ row, column }) => part.after[row - part.row]?.[column - part.column] !== '')
        .map(({ row }) => rowName(part.sheetId, row)),
    ),
  );

const placesOf = ({ sheet, row, column, after }: WrittenCells): readonly ChangedPlace[] =>
  after.flatMap((entries, down) =>
    entries.map((_entry, across): ChangedPlace => ({
      sheet,
      cell: cellAddress(row + down, column + across),
      row: row + down,
      column: column + across,
    })),
  );

const cellsChanged = (parts: readonly LookedAt[]): ReadonlySet<string> =>
  new Set(parts.flatMap(({ part, staying }) => staying.map(({ cell }) => `${part.sheetId} ${cell}`)));

/** A formula is right in whatever row it stands, so it may go, and one may come back, also once the rows were sorted. */
const isForAnyRow = ({ before, after, row, column }: WrittenCells, place: ChangedPlace): boolean => {
  const at = <Cell>(cells: CellMatrix<Cell>): Cell | undefined => cells[place.row - row]?.[place.column - column];
  const [was, left] = [at(before) ?? null, at(after) ?? ''];
  return isFormula(left) && (was === '' || (typeof was === 'object' && was !== null));
};

/** What stays: cells changed since, whatever part of the write they are looked up in, and all that was written to a row of others. */
export const leaving = (parts: readonly LookedAt[], moved: ReadonlySet<string>): readonly LookedAt[] => {
  const cells = cellsChanged(parts);
  const rows = rowsOfOthers(parts);
  return parts.map(({ part, now, staying }) => {
    const isWritten = ({ row, column }: ChangedPlace): boolean => {
      const before = part.before[row - part.row]?.[column - part.column] ?? null;
      return before !== null && shownAs(before) !== String(part.after[row - part.row]?.[column - part.column]);
    };
    const isOfOther = (place: ChangedPlace): boolean => {
      const name = rowName(part.sheetId, place.row);
      return (part.rows !== undefined && rows.has(name)) || (moved.has(name) && !isForAnyRow(part, place));
    };
    const stays = placesOf(part).filter(
      (place) => cells.has(`${part.sheetId} ${place.cell}`) || (isWritten(place) && isOfOther(place)),
    );
    return { part, now, staying: now === undefined ? staying : stays };
  });
};

/** True where rows had been written to other places and some were changed since: put back in part, they would be mixed up. */
export const isMixedUp = ({ resizedTables }: Receipt, parts: readonly LookedAt[], now: StandingNow): boolean => {
  const moved = parts.flatMap(({ part }) => (part.rows === 'move' ? [part] : []));
  const cells = cellsChanged(parts);
  return (
    moved.some((part) => placesOf(part).some(({ cell }) => cells.has(`${part.sheetId} ${cell}`))) ||
    resizedTables.some(
      ({ sheetId, tableId, after }) =>
        moved.some((part) => part.sheetId === sheetId) && !isSameArea(after, now.tables.get(tableId)),
    )
  );
};
