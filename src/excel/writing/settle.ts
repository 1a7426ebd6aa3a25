import {
  type CellEntry,
  cellKey,
  type CellName,
  foundEntry,
  grownOver,
  isSameArea,
  isThird,
  typedEntry,
  type WatchedCell,
} from '../../markbook/edits';
import { type Area, cellAddress } from '../../markbook/sheet';
import { hiddenOn, type HiddenRows } from '../reading/hiddenRowsIn';
import { rangeAt, readCells, type CellsRead, type PlacedArea } from '../reading/readCells';
import { inRuns } from './inRuns';
import { askPlace, placeAsked, type TableWatched } from './tablesOnSheets';
import type { Watch } from './watch';

/** Excel fills a column once for each thing put back into it: more rounds than these help nobody. */
const MOST_ROUNDS = 4;

interface CellNow {
  readonly formula: string | number | boolean;
  readonly value: unknown;
  readonly format: string;
}

/** The watched cells as they stand now, by their key. */
export type WatchedNow = ReadonlyMap<string, CellNow>;

/** How the watched cells stand in the end, and those that Excel would not leave as they should be. */
export interface CellsSettled {
  readonly now: WatchedNow;
  readonly unsettled: readonly CellName[];
}

const nowOf = ({ watched }: Watch, read: readonly CellsRead[]): WatchedNow => {
  const now = new Map<string, CellNow>();
  for (const [index, { sheetId, area }] of watched.areas.entries()) {
    const { formulas = [], values = [], formats = [] } = read[index] ?? {};
    formulas.forEach((cells, down) => {
      cells.forEach((formula, across) => {
        const cell = { formula, value: values[down]?.[across], format: formats[down]?.[across] ?? 'General' };
        now.set(cellKey(sheetId, area.row + down, area.column + across), cell);
      });
    });
  }
  return now;
};

/** True where a table took in more than it was asked to. */
const hasOvergrown = ({ target }: TableWatched, now: Area): boolean =>
  now.row === target.row &&
  now.column === target.column &&
  !isSameArea(now, target) &&
  grownOver(target, now).length > 0;

interface Column {
  readonly place: PlacedArea;
  readonly sheetId: string;
  readonly entries: readonly CellEntry[];
  readonly formats: readonly string[];
}

const entryOf = ({ wanted, before }: WatchedCell): CellEntry => wanted ?? before;
const isFormulaEntry = (entry: CellEntry): boolean => typeof entry === 'object' && entry !== null;

/**
 * A column of a watched area with what has to be put back into it. One formula put back into a column may fill the rest
 * of it anew, unless all of the column is given.
 */
const columnOf = (
  { watched, places }: Watch,
  now: WatchedNow,
  third: ReadonlySet<WatchedCell>,
  index: number,
  across: number,
): Column | undefined => {
  const place = places[index];
  if (place === undefined) return undefined;
  const { worksheet, area } = place;
  const sheetId = watched.areas[index]?.sheetId ?? '';
  const cells = Array.from({ length: area.rows }, (_, down) =>
    watched.cells.get(cellKey(sheetId, area.row + down, area.column + across)),
  );
  const wrong = cells.filter((cell) => cell !== undefined && third.has(cell));
  if (wrong.length === 0) return undefined;
  const isWhole = wrong.some((cell) => cell !== undefined && isFormulaEntry(entryOf(cell)));
  const standing = (cell: WatchedCell | undefined): CellNow | undefined =>
    cell && now.get(cellKey(sheetId, cell.row, cell.column));
  const entries = cells.map((cell): CellEntry => {
    if (cell === undefined) return null;
    if (third.has(cell)) return entryOf(cell);
    const stands = standing(cell);
    return isWhole && stands !== undefined ? foundEntry(stands.formula, stands.value) : null;
  });
  return {
    place: { worksheet, area: { ...area, column: area.column + across, columns: 1 } },
    sheetId,
    entries,
    formats: cells.map((cell) => standing(cell)?.format ?? 'General'),
  };
};

const putBack = ({ place, sheetId, entries, formats }: Column, hidden: HiddenRows): void => {
  inRuns(place, hiddenOn(hidden, sheetId), (range, rowsOf) => {
    const [of, stood] = [rowsOf(entries), rowsOf(formats)];
    if (of.every((entry) => entry === null)) return;
    const isKeptText = of.map((entry, row) => entry !== null && typeof entry !== 'string' && stood[row] === '@');
    const isAny = isKeptText.includes(true);
    if (isAny) range.numberFormat = isKeptText.map((is) => [is ? 'General' : null]);
    range.formulas = of.map((entry, row) => [typedEntry(entry, stood[row])]);
    if (isAny) range.numberFormat = isKeptText.map((is, row) => [is ? (stood[row] ?? null) : null]);
  });
};

const overgrownTables = async (
  context: Excel.RequestContext,
  { tables, watched }: Watch,
): Promise<readonly TableWatched[]> => {
  const mayGrow = tables.filter(({ tableId }) =>
    watched.areas.some((each) => each.tableId === tableId && each.because !== 'column'),
  );
  const asked = mayGrow.map((each) => ({ each, place: askPlace(each.table) }));
  if (asked.length > 0) await context.sync();
  return asked.filter(({ each, place }) => hasOvergrown(each, placeAsked(place))).map(({ each }) => each);
};

const nameOfTable = ({ worksheet, target }: TableWatched): CellName => ({
  sheet: worksheet.name,
  cell: cellAddress(target.row, target.column),
});

const namesOf = ({ tables }: Watch, cells: ReadonlySet<WatchedCell>): readonly CellName[] => {
  const sheets = new Map(tables.map(({ sheetId, worksheet }) => [sheetId, worksheet.name]));
  return [...cells].map(({ sheetId, row, column }) => ({
    sheet: sheets.get(sheetId) ?? '',
    cell: cellAddress(row, column),
  }));
};

/** What is not as it should be. */
interface Amiss {
  readonly now: WatchedNow;
  readonly third: ReadonlySet<WatchedCell>;
  readonly overgrown: readonly TableWatched[];
}

const mend = async (
  context: Excel.RequestContext,
  watch: Watch,
  { now, third, overgrown }: Amiss,
  hidden: HiddenRows,
): Promise<void> => {
  context.application.suspendApiCalculationUntilNextSync();
  for (const { table, worksheet, target } of overgrown) table.resize(rangeAt({ worksheet, area: target }));
  for (const [index, { area }] of watch.places.entries()) {
    for (let across = 0; across < area.columns; across += 1) {
      const column = columnOf(watch, now, third, index, across);
      if (column !== undefined) putBack(column, hidden);
    }
  }
  await context.sync();
};

/**
 * Reads back all that Excel may have changed by itself, and puts back what is a third thing: neither as it was nor as it
 * is wanted. What a colleague changed meanwhile stays.
 */
export const settle = async (
  context: Excel.RequestContext,
  watch: Watch,
  hidden: HiddenRows,
): Promise<CellsSettled> => {
  const { watched, places } = watch;
  if (places.length === 0) return { now: new Map(), unsettled: [] };
  for (let round = 0; ; round += 1) {
    const overgrown = await overgrownTables(context, watch);
    const now = nowOf(watch, await readCells(context, places));
    const third = new Set(
      [...watched.cells].flatMap(([key, cell]) => (isThird(watched, cell, now.get(key)?.formula ?? '') ? [cell] : [])),
    );
    if (third.size === 0 && overgrown.length === 0) return { now, unsettled: [] };
    if (round === MOST_ROUNDS) return { now, unsettled: [...namesOf(watch, third), ...overgrown.map(nameOfTable)] };
    await mend(context, watch, { now, third, overgrown }, hidden);
  }
};
