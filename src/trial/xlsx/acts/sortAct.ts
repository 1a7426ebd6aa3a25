import { child, childrenOf, isOn, type XmlPart } from '../../../markbook/workbookFile';
import type { Area } from '../../book/terms';
import type { FileBook, FileSheet } from '../open/fileBook';
import { areaAddress, cellAddress, parseArea } from '../package/addresses';
import { appendInside, patchPart, patchTag, qualified, type PackageParts } from '../package/editParts';
import { placeKey } from '../../book/placeKey';
import type { Patch } from '../xml/patches';
import { ActRefusal } from './actRefusal';
import { rowsOf } from './fileRows';
import type { Affected } from './linesAct';
import { moveNotes } from './notes';
import { blockOf, overlaps, refuseLeftBehind, type Block } from './sortedBlock';
import { readsSorted, type SortedCells } from './sortedFormula';
import { sortedRows } from './sortedRows';
import { checkSort } from './sortChecks';
import { compareKeys, type SortOrder } from './sortOrder';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A sort as a user asks for it. */
export interface Sort {
  /** The cells that are chosen, and the one the keyboard is in: by its column it is sorted. */
  readonly chosen: Area;
  readonly at: Place;
  readonly order: SortOrder;
}

export interface Sorted {
  readonly affected: Affected;
  /** Where a cell of the sheet stands afterwards. */
  readonly move: (place: Place) => Place;
}

/** Rows of a block change places; all that is the cells' own goes with them: what they hold, formats, notes, links. */
export function sortSheet(parts: PackageParts, book: FileBook, sheet: FileSheet, sort: Sort): Sorted {
  const block = blockOf(sheet, sort.chosen, sort.at);
  const { body } = block;
  if (body.rows < 2)
    throw new ActRefusal(
      `There is nothing to sort at ${cellAddress(sort.at.row, sort.at.column)} of ${sheet.name}. Choose a cell of a table, or of a filled block.`,
    );
  refuseLeftBehind(sheet, block, sort.at);
  checkSort(parts, sheet, body);
  const from = orderOf(sheet, body, sort);
  const to = new Map([...from].map(([row, origin]) => [origin, row]));
  const isIn = ({ row, column }: Place): boolean =>
    to.has(row) && column >= body.column && column < body.column + body.columns;
  const move = (place: Place): Place => (isIn(place) ? { ...place, row: to.get(place.row) ?? place.row } : place);
  patchPart(parts, sheet.part, [
    ...sortedRows(sheet, { body, from }),
    ...linkPatches(sheet.part, move),
    ...(block.table ? [] : filterPatches(sheet.part, block, sort)),
  ]);
  if (block.table) patchPart(parts, block.table.part, tablePatches(block.table.part, block, sort));
  moveNotes(parts, sheet, move);
  return { affected: affectedBy(book, sheet, { body, isIn, move }), move };
}

/** Which row comes to stand where. Hidden rows stay in their places, as in Excel. */
function orderOf(sheet: FileSheet, body: Area, { at, order }: Sort): Map<number, number> {
  const hidden = new Set(
    rowsOf(sheet, child(sheet.part.root, 'sheetData')).flatMap(({ element, row }) =>
      isOn(element, 'hidden') ? [row] : [],
    ),
  );
  const keys = new Map(sheet.cells.filter(({ column }) => column === at.column).map((cell) => [cell.row, cell]));
  const rows = Array.from({ length: body.rows }, (_, index) => body.row + index).filter((row) => !hidden.has(row));
  const sorted = rows.toSorted((one, other) => compareKeys(keys.get(one), keys.get(other), order));
  return new Map(rows.map((row, index) => [row, sorted[index] ?? row]));
}

function linkPatches(part: XmlPart, move: Sorted['move']): Patch[] {
  return childrenOf(child(part.root, 'hyperlinks'), 'hyperlink').flatMap((link) => {
    const area = parseArea(link.attributes.get('ref') ?? '');
    const after = area && { ...area, ...move({ row: area.row, column: area.column }) };
    return after ? (patchTag(part, link, { ref: areaAddress(after) }) ?? []) : [];
  });
}

/** What a table or a filter says it was last sorted by. */
function sortState({ body }: Block, { at, order }: Sort, spelled: (name: string) => string): string {
  const by = areaAddress({ ...body, column: at.column, columns: 1 });
  const down = order === 'descending' ? ' descending="1"' : '';
  return `<${spelled('sortState')} ref="${areaAddress(body)}"><${spelled('sortCondition')}${down} ref="${by}"/></${spelled('sortState')}>`;
}

function tablePatches({ root }: XmlPart, block: Block, sort: Sort): Patch[] {
  const text = sortState(block, sort, (name) => qualified(root, name));
  const before = child(root, 'sortState');
  if (before) return [{ start: before.start, end: before.end, text }];
  const place = child(root, 'autoFilter')?.end ?? root.inner;
  return [{ start: place, end: place, text }];
}

function filterPatches({ root, text: source }: XmlPart, block: Block, sort: Sort): Patch[] {
  const filter = child(root, 'autoFilter');
  const area = parseArea(filter?.attributes.get('ref') ?? '');
  if (!filter || !area || !overlaps(area, block.body)) return [];
  const text = sortState(block, sort, (name) => qualified(root, name));
  const before = child(filter, 'sortState');
  if (before) return [{ start: before.start, end: before.end, text }];
  const last = childrenOf(filter, 'filterColumn').at(-1)?.end;
  return [last === undefined ? appendInside(source, filter, text) : { start: last, end: last, text }];
}

interface Moving {
  readonly body: Area;
  readonly isIn: (place: Place) => boolean;
  readonly move: Sorted['move'];
}

/** Where formulas stand that may give something else now. */
function affectedBy(book: FileBook, sheet: FileSheet, { body, isIn, move }: Moving): Affected {
  const sorted = withNames(book, { sheet: sheet.name, body, names: new Set(tablesIn(sheet, body)) });
  return new Map(
    book.sheets.map((each) => {
      const places = each.cells.flatMap((cell) => {
        const isMoved = each === sheet && isIn(cell);
        if (!cell.formula || !readsSorted(cell.formula.spelled, each.name, sorted, isMoved)) return [];
        const { row, column } = isMoved ? move(cell) : cell;
        return [placeKey(row, column)];
      });
      return [each.name, new Set(places)];
    }),
  );
}

const tablesIn = ({ tables }: FileSheet, body: Area): string[] =>
  tables.filter(({ area }) => overlaps(area, body)).map(({ name }) => name.toLowerCase());

/** Names that read the cells, directly or through others. */
function withNames({ workbook }: FileBook, sorted: SortedCells): SortedCells {
  const names = new Set(sorted.names);
  const defined = childrenOf(child(workbook.root, 'definedNames'), 'definedName');
  for (;;) {
    const before = names.size;
    for (const { attributes, text } of defined)
      if (readsSorted(text, '', { ...sorted, names }, false)) names.add((attributes.get('name') ?? '').toLowerCase());
    if (names.size === before) return { ...sorted, names };
  }
}
