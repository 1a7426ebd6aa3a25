import {
  child,
  childrenOf,
  encodeExcelString,
  escapeAttribute,
  numberOf,
  type XmlElement,
} from '../../../markbook/workbookFile';
import type { CellRecord, SheetState } from '../../book/bookState';
import { placeKey } from '../../book/placeKey';
import type { Area, TableInfo } from '../../book/terms';
import { movable } from '../formulas/moveFormula';
import { toFile } from '../formulas/toFile';
import type { FileSheet, FileTable } from '../open/fileBook';
import { areaAddress } from '../package/addresses';
import {
  addContentType,
  addRelationship,
  appendInside,
  freePath,
  type PackageParts,
  patchPart,
  patchTag,
  placeFor,
  qualified,
  writePart,
} from '../package/editParts';
import type { Patch } from '../xml/patches';
import { isStuck } from './cellChanges';
import { SHEET_ORDER } from './sheetOrder';

function bodyCells({ area }: TableInfo, index: number, { cells }: SheetState): readonly CellRecord[] {
  const [column, last] = [area.column + index, area.row + area.rows - 1];
  return cells.filter((cell) => cell.column === column && cell.row > area.row && cell.row <= last);
}

/** The formula Excel fills into new rows: the one all cells of the column have. */
function columnFormula(table: TableInfo, index: number, sheet: SheetState): string | null {
  const cells = bodyCells(table, index, sheet);
  const first = cells[0];
  const formula = first?.formula ?? null;
  if (!first || formula === null || cells.length !== table.area.rows - 1) return null;
  const filled = movable(formula);
  const isSame = cells.every((cell) => cell.formula === filled(cell.row - first.row, 0));
  return isSame ? toFile(formula, table.name) : null;
}

/** The same where someone entered a formula in the column: what the file says of it may have been another one. */
function enteredColumnFormula(table: TableInfo, index: number, sheet: SheetState): string | null {
  const isEntered = ({ row, column, formula }: CellRecord): boolean =>
    formula !== null && sheet.edited.has(placeKey(row, column));
  return bodyCells(table, index, sheet).some(isEntered) ? columnFormula(table, index, sheet) : null;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** Brings a table of the file up to date: its extent, its column names, and columns added at its right. */
export function updateTable(parts: PackageParts, table: FileTable, now: TableInfo, sheet: SheetState): void {
  const isFixed = table.totalsRows > 0 && now.area.rows !== table.area.rows;
  const area = isFixed ? table.area : now.area;
  const extent = isSameArea(area, table.area) ? [] : extentPatches(table, area);
  const patches = [...extent, ...columnPatches(table, now, sheet)].filter((each) => each !== null);
  patchPart(parts, table.part, patches);
}

function isSameArea(a: Area, b: Area): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}

function extentPatches({ part, totalsRows }: FileTable, area: Area): (Patch | null)[] {
  const ref = areaAddress({ ...area, rows: area.rows + totalsRows });
  const filter = child(part.root, 'autoFilter');
  return [
    patchTag(part, part.root, { ref }),
    filter?.attributes.has('ref') === true ? patchTag(part, filter, { ref: areaAddress(area) }) : null,
  ];
}

function columnPatches(table: FileTable, now: TableInfo, sheet: SheetState): (Patch | null)[] {
  const names = now.columns;
  const list = child(table.part.root, 'tableColumns');
  if (!list) return [];
  const present = childrenOf(list, 'tableColumn');
  const renamed = present.map((column, index) => {
    const name = names[index];
    return name === undefined || name === table.columns[index]
      ? null
      : patchTag(table.part, column, { name: columnName(name) });
  });
  const dropped = present.slice(names.length).map(({ start, end }): Patch => ({ start, end, text: '' }));
  const free = Math.max(0, ...present.map((column) => numberOf(column, 'id') ?? 0)) + 1;
  const added = names
    .slice(present.length)
    .map((name, index) => columnXml(list, free + index, name, columnFormula(now, present.length + index, sheet)));
  const count = names.length === present.length ? null : patchTag(table.part, list, { count: String(names.length) });
  const more = added.length === 0 ? null : appendInside(table.part.text, list, added.join(''));
  const formulas = present.slice(0, names.length).flatMap((column, at) => {
    const isOwn = names[at] === table.columns[at];
    return formulaPatches(table, column, isOwn ? enteredColumnFormula(now, at, sheet) : null);
  });
  return [...renamed, ...dropped, count, more, ...formulas];
}

/** A column's formula for new rows: the one just entered; the file's own where none was, mended where Excel could not read it. */
function formulaPatches(table: FileTable, column: XmlElement, entered: string | null): Patch[] {
  const formula = child(column, 'calculatedColumnFormula');
  if (entered !== null && !formula) return [appendFirst(table.part.text, column, formulaXml(column, entered))];
  const mended = formula && isStuck(formula.text) ? toFile(`=${formula.text}`, table.name) : null;
  const wanted = entered ?? mended;
  if (!formula || wanted === null || wanted === formula.text) return [];
  return [{ start: formula.inner, end: formula.innerEnd, text: encodeExcelString(wanted) }];
}

/** Puts an element in front of what another one holds. */
function appendFirst(text: string, element: XmlElement, xml: string): Patch {
  if (element.inner === element.end) return appendInside(text, element, xml);
  return { start: element.inner, end: element.inner, text: xml };
}

function formulaXml(beside: XmlElement, formula: string): string {
  const tag = qualified(beside, 'calculatedColumnFormula');
  return `<${tag}>${encodeExcelString(formula)}</${tag}>`;
}

/** An attribute holds line breaks as Excel writes them, not as XML does. */
function columnName(name: string): string {
  return name.replace(/\r\n?|\n/g, '_x000a_').replace(/\t/g, '_x0009_');
}

function columnXml(beside: XmlElement, id: number, name: string, formula: string | null): string {
  const tag = qualified(beside, 'tableColumn');
  const open = `<${tag} id="${String(id)}" name="${escapeAttribute(columnName(name))}"`;
  if (formula === null) return `${open}/>`;
  return `${open}>${formulaXml(beside, formula)}</${tag}>`;
}

/** Writes the new tables of a sheet and returns what its part has to say about them. */
export function addTables(
  parts: PackageParts,
  sheet: FileSheet,
  state: SheetState,
  tables: readonly TableInfo[],
): Patch[] {
  if (tables.length === 0) return [];
  const { root } = sheet.part;
  const references = tables.map((table) => {
    const path = freePath(parts, 'xl/tables/table', '.xml');
    writePart(parts, path, tableXml(parts, table, state));
    addContentType(parts, path, CONTENT);
    const id = addRelationship(parts, sheet.part.path, 'table', path);
    return `<${qualified(root, 'tablePart')} xmlns:r="${OFFICE}" r:id="${id}"/>`;
  });
  const place = placeFor(root, 'tableParts', SHEET_ORDER);
  const tag = qualified(root, 'tableParts');
  if (typeof place === 'number') {
    return [
      {
        start: place,
        end: place,
        text: `<${tag} count="${String(references.length)}">${references.join('')}</${tag}>`,
      },
    ];
  }
  const count = patchTag(sheet.part, place, { count: String(place.children.length + references.length) });
  return [...(count ? [count] : []), appendInside(sheet.part.text, place, references.join(''))];
}

function tableXml(parts: PackageParts, table: TableInfo, state: SheetState): string {
  const ref = areaAddress(table.area);
  const id = freeTableId(parts);
  const plain = { prefix: '' } as XmlElement;
  const columns = table.columns.map((name, index) =>
    columnXml(plain, index + 1, name, columnFormula(table, index, state)),
  );
  return (
    `<table xmlns="${MAIN}" id="${String(id)}" name="${escapeAttribute(table.name)}" displayName="${escapeAttribute(table.name)}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

function freeTableId(parts: PackageParts): number {
  const decoder = new TextDecoder();
  const taken = [...parts].flatMap(([path, bytes]) => {
    if (!/\/tables\/[^/]+\.xml$/i.test(path)) return [];
    const id = /<(?:\w+:)?table\b[^>]*?\sid="(\d+)"/.exec(decoder.decode(bytes.subarray(0, 4096)))?.[1];
    return id === undefined ? [] : [Number(id)];
  });
  return Math.max(0, ...taken) + 1;
}
