import { child, numberOf } from '../../../markbook/workbookFile';
import type { Area } from '../../book/terms';
import type { FileSheet, FileTable } from '../open/fileBook';
import type { FileCell } from '../open/readCells';
import { areaAddress, cellAddress, parseArea } from '../package/addresses';
import { placeKey } from '../../book/placeKey';
import { ActRefusal } from './actRefusal';
import { filledBlock } from './filledBlock';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a sort is about. */
export interface Block {
  /** The rows that are sorted, without headings and totals. */
  readonly body: Area;
  readonly table: FileTable | null;
}

const isIn = ({ row, column, rows, columns }: Area, place: Place): boolean =>
  place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns;

export const overlaps = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

const filteredArea = ({ part }: FileSheet): Area | null =>
  parseArea(child(part.root, 'autoFilter')?.attributes.get('ref') ?? '');

/** What is sorted when these cells are chosen and the keyboard is in this one: a table, a filtered block, the cells, or all that is filled around one. */
export function blockOf(sheet: FileSheet, chosen: Area, at: Place): Block {
  const table = sheet.tables.find(({ area }) => isIn(area, at));
  if (table) return { body: withoutTop(table.area, table.hasHeader ? 1 : 0), table };
  const filtered = filteredArea(sheet);
  if (filtered && isIn(filtered, at)) return { body: withoutTop(filtered, 1), table: null };
  const filled = sheet.cells.filter(({ value, formula }) => value !== null || formula !== null);
  const isOne = chosen.rows * chosen.columns === 1;
  const area = isOne ? filledBlock(filled, at) : chosenBlock(sheet, filled, chosen);
  const own = sheet.tables.find((each) => overlaps(each.area, area));
  if (own)
    throw new ActRefusal(
      `${areaAddress(area)} of ${sheet.name} and the table ${own.name} can’t be sorted together. Choose a cell of the table, or cells beside it.`,
    );
  const below = filtered && overlaps(filtered, area) ? filtered.row - area.row + 1 : 0;
  return { body: withoutTop(area, Math.max(below, headingsOf(sheet, filled, area))), table: null };
}

/** A filter may cover fewer columns than belong together: what was typed into the others would come to stand beside another learner. */
export function refuseLeftBehind(sheet: FileSheet, { body, table }: Block, at: Place): void {
  const { cells, name } = sheet;
  const filter = filteredArea(sheet);
  if (table || !filter || !isIn(filter, at)) return;
  const filled = cells.filter(({ value, formula }) => value !== null || formula !== null);
  const whole = filledBlock(filled, at);
  const left = filled.find(
    (cell) => cell.formula === null && isIn({ ...whole, row: body.row, rows: body.rows }, cell) && !isIn(body, cell),
  );
  if (left)
    throw new ActRefusal(
      `${areaAddress(body)} of ${name} can’t be sorted alone: ${cellAddress(left.row, left.column)}, which the filter leaves out, would stay behind. Make the filter cover all columns of the block in Excel first.`,
    );
}

const withoutTop = (area: Area, rows: number): Area => ({ ...area, row: area.row + rows, rows: area.rows - rows });

/** The chosen cells as far as there are any; not when what stands beside them in their rows would stay behind. */
function chosenBlock({ name }: FileSheet, filled: readonly FileCell[], chosen: Area): Area {
  const inside = filled.filter((cell) => isIn(chosen, cell));
  const rows = inside.map(({ row }) => row);
  const first = Math.max(
    chosen.row,
    rows.reduce((one, other) => Math.min(one, other), Infinity),
  );
  const last = rows.reduce((one, other) => Math.max(one, other), -1);
  if (last < first) return { ...chosen, rows: 0 };
  const area = { ...chosen, row: first, rows: last - first + 1 };
  const beside = filled.find(({ row, column }) => {
    const isNext = column === area.column - 1 || column === area.column + area.columns;
    return isNext && row >= first && row <= last;
  });
  if (beside)
    throw new ActRefusal(
      `${areaAddress(area)} of ${name} can’t be sorted alone: ${cellAddress(beside.row, beside.column)} and what else stands in those rows would stay behind. Choose one cell, and the whole block is sorted by its column.`,
    );
  return area;
}

/** How many rows at the top of a block are headings: frozen ones, or one of texts over something else. */
function headingsOf(sheet: FileSheet, filled: readonly FileCell[], area: Area): number {
  const pane = child(child(child(sheet.part.root, 'sheetViews'), 'sheetView'), 'pane');
  const frozen = pane?.attributes.get('state')?.startsWith('frozen') === true ? (numberOf(pane, 'ySplit') ?? 0) : 0;
  if (frozen > area.row && frozen < area.row + area.rows) return frozen - area.row;
  const byPlace = new Map(filled.map((cell) => [placeKey(cell.row, cell.column), cell]));
  const columns = Array.from({ length: area.columns }, (_, at) => area.column + at);
  const row = (at: number): (FileCell | undefined)[] => columns.map((column) => byPlace.get(placeKey(at, column)));
  const [first, second] = [row(area.row), row(area.row + 1)];
  const isTexts = first.every((cell) => cell === undefined || (cell.kind === 'text' && cell.formula === null));
  const differs = first.some((cell, at) => {
    const below = second[at];
    return cell && below && (below.kind !== 'text' || below.style !== cell.style);
  });
  return isTexts && differs ? 1 : 0;
}
