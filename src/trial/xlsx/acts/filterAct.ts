import {
  child,
  childrenOf,
  escapeAttribute,
  isOn,
  numberOf,
  type XmlElement,
  type XmlPart,
} from '../../../markbook/workbookFile';
import { placeKey } from '../../book/placeKey';
import type { Area } from '../../book/terms';
import { formulaTokens } from '../formulas/tokens';
import type { FileBook, FileSheet } from '../open/fileBook';
import { areaAddress, cellAddress, parseArea } from '../package/addresses';
import { appendInside, type PackageParts, patchPart, patchTag, placeFor, qualified } from '../package/editParts';
import type { Patch } from '../xml/patches';
import { ActRefusal } from './actRefusal';
import { rowsOf } from './fileRows';
import type { Affected } from './linesAct';
import { without } from './listPatches';
import { blockOf } from './sortedBlock';

/** Hides rows of a sheet, or shows them, also such as the file has nothing about; all others stay as they are. */
function hiddenRows({ part, cells }: FileSheet, isHidden: ReadonlyMap<number, boolean>): Patch[] {
  const data = child(part.root, 'sheetData');
  if (!data) return [];
  const rows = rowsOf({ cells }, data);
  const known = new Set(rows.map(({ row }) => row));
  const name = qualified(data, 'row');
  const fresh = [...isHidden]
    .flatMap(([row, hidden]) => (hidden && !known.has(row) ? [row] : []))
    .sort((a, b) => a - b);
  const added = (from: number, to: number): string =>
    fresh
      .filter((row) => row > from && row < to)
      .map((row) => `<${name} r="${String(row + 1)}" hidden="1"/>`)
      .join('');
  const patches = rows.flatMap(({ element, row }, at) => {
    const text = added(rows[at - 1]?.row ?? -1, row);
    const hidden = isHidden.get(row);
    const tag = hidden === undefined ? null : patchTag(part, element, { hidden: hidden ? '1' : undefined });
    return [text === '' ? null : { start: element.start, end: element.start, text }, tag];
  });
  const last = added(rows.at(-1)?.row ?? -1, Infinity);
  return [...patches, last === '' ? null : appendInside(part.text, data, last)].filter((patch) => patch !== null);
}

/** A filter as a user asks for it: the rows that show in this column what one cell shows, or all of them again. */
export interface Filter {
  readonly at: { readonly row: number; readonly column: number };
  /** What the column of that cell shows, row by row from the top of the sheet; null shows all rows again. */
  readonly texts: readonly string[] | null;
}

/** A filter of a sheet, or of one of its tables. */
interface Place {
  readonly part: XmlPart;
  readonly filter: XmlElement | undefined;
  /** The rows below the headings. */
  readonly body: Area;
}

const OF_FILTERS = /^(?:_xlfn\.)?(?:SUBTOTAL|AGGREGATE)$/i;
/** In the order of the file, as far as it matters where a filter stands. */
const BEFORE_FILTER = ['sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter'];

/** Hides the rows that a filter leaves out, or shows all again; the file says by what. */
export function filterSheet(parts: PackageParts, book: FileBook, sheet: FileSheet, { at, texts }: Filter): Affected {
  if (isOn(child(sheet.part.root, 'sheetProtection'), 'sheet'))
    throw new ActRefusal(`${sheet.name} is protected, so it is not filtered here.`);
  if (texts === null) showAll(parts, sheet);
  else hideOthers(parts, sheet, at, texts);
  return readersOfFilters(book);
}

function hideOthers(parts: PackageParts, sheet: FileSheet, at: Filter['at'], texts: readonly string[]): void {
  const place = placeAt(sheet, at);
  const { body, part } = place;
  const here = cellAddress(at.row, at.column);
  if (at.row < body.row || at.row >= body.row + body.rows)
    throw new ActRefusal(`${here} of ${sheet.name} is no cell to filter by. Choose one below the headings.`);
  if (
    rowsOf(sheet, child(sheet.part.root, 'sheetData')).some(
      ({ row, element }) => row === at.row && isOn(element, 'hidden'),
    )
  )
    throw new ActRefusal(
      `${here} of ${sheet.name} is hidden. Show all rows first, or choose a cell that is to be seen.`,
    );
  const same = (text: string | undefined): string => (text ?? '').toLowerCase();
  const wanted = texts[at.row] ?? '';
  const hidden = Array.from({ length: body.rows }, (_, index) => body.row + index).filter(
    (row) => same(texts[row]) !== same(wanted),
  );
  const rows = hiddenRows(sheet, new Map(hidden.map((row) => [row, true])));
  const patches = columnPatches(place, at.column - body.column, wanted);
  const own = part === sheet.part;
  patchPart(parts, sheet.part, [...rows, ...(own ? patches : [])]);
  if (!own) patchPart(parts, part, patches);
}

/** The table, the filtered block or the filled block that a cell stands in. */
function placeAt(sheet: FileSheet, at: Filter['at']): Place {
  const { body, table } = blockOf(sheet, { ...at, rows: 1, columns: 1 }, at);
  if (table) {
    if (!table.hasHeader) throw new ActRefusal(`The table ${table.name} has no headings, so it is not filtered here.`);
    return { part: table.part, filter: child(table.part.root, 'autoFilter'), body };
  }
  const filter = child(sheet.part.root, 'autoFilter');
  const ref = filter?.attributes.get('ref') ?? '';
  const own = parseArea(ref);
  // Rows that came to stand below a filter, or columns beside it, would be hidden for good: it does not know of them.
  if (filter && (!own || areaAddress(own) !== areaAddress(withHeadings(body))))
    throw new ActRefusal(
      `${sheet.name} has a filter at ${ref} already, and one is all that a sheet has. Choose a cell of it, or change it in Excel.`,
    );
  const isHeaded = sheet.cells.some(
    ({ row, column, kind }) => row === body.row - 1 && column === at.column && kind === 'text',
  );
  if (body.rows < 1 || !isHeaded)
    throw new ActRefusal(
      `${cellAddress(at.row, at.column)} of ${sheet.name} has no heading above it, so nothing can be filtered there. Make a table of it first.`,
    );
  return { part: sheet.part, filter, body };
}

const withHeadings = (body: Area): Area => ({ ...body, row: body.row - 1, rows: body.rows + 1 });

/** What a column is filtered by, in place of what it was filtered by. */
function columnPatches({ part, filter, body }: Place, column: number, text: string): Patch[] {
  const { root } = part;
  const spelled = (name: string): string => qualified(root, name);
  const list = spelled('filters');
  const by =
    text === '' ? `<${list} blank="1"/>` : `<${list}><${spelled('filter')} val="${escapeAttribute(text)}"/></${list}>`;
  const own = spelled('filterColumn');
  const xml = `<${own} colId="${String(column)}">${by}</${own}>`;
  if (!filter) {
    const name = spelled('autoFilter');
    const made = `<${name} ref="${areaAddress(withHeadings(body))}">${xml}</${name}>`;
    const place = root.name === 'table' ? root.inner : placeFor(root, 'autoFilter', BEFORE_FILTER);
    const start = typeof place === 'number' ? place : place.end;
    return [{ start, end: start, text: made }];
  }
  const columns = childrenOf(filter, 'filterColumn');
  const before = columns.find((each) => numberOf(each, 'colId') === column);
  if (before) return [{ start: before.start, end: before.end, text: xml }];
  const next = columns.find((each) => (numberOf(each, 'colId') ?? 0) > column);
  const behind = next?.start ?? columns.at(-1)?.end ?? filter.children[0]?.start;
  return [behind === undefined ? appendInside(part.text, filter, xml) : { start: behind, end: behind, text: xml }];
}

/** Shows all rows of a sheet's filters again, which keep their places. */
function showAll(parts: PackageParts, sheet: FileSheet): void {
  const filtered = [sheet.part, ...sheet.tables.map(({ part }) => part)].flatMap((part) => {
    const filter = child(part.root, 'autoFilter');
    const columns = childrenOf(filter, 'filterColumn');
    const area = parseArea(filter?.attributes.get('ref') ?? '');
    return filter && area && columns.length > 0 ? [{ part, area, columns }] : [];
  });
  if (filtered.length === 0) throw new ActRefusal(`No filter hides rows of ${sheet.name}.`);
  const shown = filtered.flatMap(({ area }) =>
    Array.from({ length: area.rows - 1 }, (_, index): [number, boolean] => [area.row + 1 + index, false]),
  );
  const own = filtered.find(({ part }) => part === sheet.part);
  patchPart(parts, sheet.part, [...hiddenRows(sheet, new Map(shown)), ...(own?.columns ?? []).map(without)]);
  for (const { part, columns } of filtered) if (part !== sheet.part) patchPart(parts, part, columns.map(without));
}

/** Formulas that leave out what a filter hides. */
const readersOfFilters = ({ sheets }: FileBook): Affected =>
  new Map(
    sheets.map(({ name, cells }) => [
      name,
      new Set(
        cells
          .filter(
            ({ formula }) =>
              formula &&
              formulaTokens(formula.spelled).some(({ type, value }) => type === 'func' && OF_FILTERS.test(value)),
          )
          .map(({ row, column }) => placeKey(row, column)),
      ),
    ]),
  );
