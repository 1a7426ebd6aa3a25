import { areaAddress, cellAddress, parseArea } from '../package/addresses';
import type { Area } from '../../book/terms';
import { appendInside, patchTag, qualified, withAttributes, endedBy } from '../package/editParts';
import type { FileSheet } from '../open/fileBook';
import type { FileCell } from '../open/readCells';
import { child, escapeText, numberOf, type XmlElement } from '../../../markbook/workbookFile';
import type { Patch } from '../xml/patches';
import { placeKey, placeOf } from '../../book/placeKey';
import type { CellChange } from './cellChanges';
import { cellXml, valueXml } from './cellXml';

export interface SheetEdits {
  readonly changes: ReadonlyMap<number, CellChange>;
  /** New style numbers by place, of cells that got another style. */
  readonly styles: ReadonlyMap<number, number>;
  /** Heights in points by row. */
  readonly heights: ReadonlyMap<number, number>;
  /** The style of a cell that the file does not have yet. */
  readonly styleFor: (row: number, column: number) => number;
  readonly arrayRecord: () => number;
}

interface RowEdit {
  readonly added: { readonly column: number; readonly xml: string }[];
}

/** The changes to a sheet's rows and cells; everything between them stays as it is. */
export function sheetCellPatches(sheet: FileSheet, edits: SheetEdits): Patch[] {
  const data = child(sheet.part.root, 'sheetData');
  if (!data) return [];
  const patches: Patch[] = [];
  const rows = new Map<number, RowEdit>();
  const existing = new Map(sheet.cells.map((cell) => [placeKey(cell.row, cell.column), cell]));
  for (const key of new Set([...edits.changes.keys(), ...edits.styles.keys()])) {
    const cell = existing.get(key);
    const { row, column } = placeOf(key);
    const prefix = data.prefix === '' ? '' : `${data.prefix}:`;
    const style = edits.styles.get(key) ?? cell?.style ?? edits.styleFor(row, column);
    const xml = newXml(sheet, cell, edits, { key, address: cellAddress(row, column), prefix, style });
    if (cell) patches.push({ start: cell.element.start, end: cell.element.end, text: xml });
    else rows.set(row, { added: [...(rows.get(row)?.added ?? []), { column, xml }] });
  }
  for (const row of edits.heights.keys()) if (!rows.has(row)) rows.set(row, { added: [] });
  patches.push(...rowPatches(sheet, data, rows, edits));
  const dimension = dimensionPatch(sheet, edits);
  return dimension ? [...patches, dimension] : patches;
}

interface Target {
  readonly key: number;
  readonly address: string;
  readonly prefix: string;
  readonly style: number;
}

function newXml(sheet: FileSheet, cell: FileCell | undefined, edits: SheetEdits, target: Target): string {
  const change = edits.changes.get(target.key);
  if (change?.kind === 'content') {
    const { formula } = change;
    const array = formula?.covers ? { ref: areaAddress(formula.covers), record: edits.arrayRecord() } : null;
    const written = formula ? { spelled: formula.spelled, array } : null;
    return cellXml({ ...target, ...change.result, formula: written });
  }
  if (!cell) return cellXml({ ...target, value: null, kind: 'empty', formula: null });
  const tag = sheet.part.text.slice(cell.element.start, cell.element.inner);
  const styled = edits.styles.has(target.key) ? withAttributes(tag, { s: String(target.style) }) : tag;
  if (!change) return styled + sheet.part.text.slice(cell.element.inner, cell.element.end);
  return keptXml(sheet, cell, change, styled, target.prefix);
}

/** The cell's own XML but for its result, what its array covers, or its formula written out. */
function keptXml(
  sheet: FileSheet,
  cell: FileCell,
  change: CellChange & { kind: 'kept' },
  tag: string,
  prefix: string,
): string {
  const { text } = sheet.part;
  const sourceOf = (element: XmlElement | undefined) => (element ? text.slice(element.start, element.end) : '');
  const f = child(cell.element, 'f');
  const formula = change.spelled === null ? movedFormula(text, f, change.ref) : ownFormula(text, f, change.spelled);
  if (change.result === null) {
    if (!f) return tag + text.slice(cell.element.inner, cell.element.end);
    return tag + text.slice(cell.element.inner, f.start) + formula + text.slice(f.end, cell.element.end);
  }
  const { type, content } = valueXml(change.result.value, change.result.kind, true, prefix);
  const open = withAttributes(tag, { t: type === '' ? undefined : type, vm: undefined }).replace(/\/>$/, '>');
  const rest = cell.element.children.filter((each) => !/^(?:f|v|is)$/.test(each.name)).map(sourceOf);
  return `${open}${formula}${content}${rest.join('')}</${prefix}c>`;
}

function movedFormula(text: string, f: XmlElement | undefined, ref: Area | null): string {
  if (!f) return '';
  const tag = text.slice(f.start, f.inner);
  return (ref ? withAttributes(tag, { ref: areaAddress(ref) }) : tag) + text.slice(f.inner, f.end);
}

function ownFormula(text: string, f: XmlElement | undefined, spelled: string): string {
  if (!f) return '';
  const tag = withAttributes(text.slice(f.start, f.inner), { t: undefined, si: undefined, ref: undefined });
  return `${endedBy(tag, '>')}${escapeText(spelled)}</${qualified(f, 'f')}>`;
}

function rowPatches(
  sheet: FileSheet,
  data: XmlElement,
  rows: ReadonlyMap<number, RowEdit>,
  edits: SheetEdits,
): Patch[] {
  if (rows.size === 0) return [];
  const patches: Patch[] = [];
  const present = numberedRows(data);
  const known = new Set(present.map((each) => each.row));
  const missing = [...rows.keys()].filter((row) => !known.has(row)).sort((a, b) => a - b);
  const prefix = data.prefix === '' ? '' : `${data.prefix}:`;
  const appended: string[] = [];
  let following = 0;
  for (const row of missing) {
    while (following < present.length && (present[following]?.row ?? row) < row) following += 1;
    const next = present[following];
    const xml = newRow(row, rows.get(row)?.added ?? [], edits.heights.get(row), prefix);
    if (next) patches.push({ start: next.element.start, end: next.element.start, text: xml });
    else appended.push(xml);
  }
  if (appended.length > 0) patches.push(appendInside(sheet.part.text, data, appended.join('')));
  const cells = cellsByRow(sheet.cells);
  for (const { row, element } of present) {
    const edit = rows.get(row);
    const unnumbered = missing.length > 0 && !element.attributes.has('r');
    if (!edit && !unnumbered) continue;
    const kept = (cells.get(row) ?? []).filter(({ column }) => !isTouched(edits, row, column));
    patches.push(...rowTag(sheet, element, row, edit?.added ?? [], edits.heights.get(row)));
    if (element.inner !== element.end)
      patches.push(...rowCells(sheet, element, cells.get(row) ?? [], kept, edit?.added ?? []));
  }
  return patches;
}

function numberedRows(data: XmlElement): { row: number; element: XmlElement }[] {
  let row = -1;
  return data.children.map((element) => {
    row = (numberOf(element, 'r') ?? row + 2) - 1;
    return { row, element };
  });
}

function newRow(row: number, added: RowEdit['added'], height: number | undefined, prefix: string): string {
  const tall = height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`;
  const cells = [...added].sort((a, b) => a.column - b.column).map((each) => each.xml);
  return `<${prefix}row r="${String(row + 1)}"${tall}>${cells.join('')}</${prefix}row>`;
}

function cellsByRow(cells: readonly FileCell[]): Map<number, FileCell[]> {
  const rows = new Map<number, FileCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

function isTouched(edits: SheetEdits, row: number, column: number): boolean {
  const key = placeKey(row, column);
  return edits.changes.has(key) || edits.styles.has(key);
}

function rowTag(
  sheet: FileSheet,
  element: XmlElement,
  row: number,
  added: RowEdit['added'],
  height: number | undefined,
): Patch[] {
  const { part } = sheet;
  const tag = {
    ...(element.attributes.has('r') ? {} : { r: String(row + 1) }),
    ...(element.attributes.has('spans') && added.length > 0 ? { spans: undefined } : {}),
    ...(height === undefined ? {} : { ht: String(height), customHeight: '1' }),
  };
  if (element.inner !== element.end || added.length === 0) {
    const patch = patchTag(part, element, tag);
    return patch ? [patch] : [];
  }
  const open = endedBy(withAttributes(part.text.slice(element.start, element.end), tag), '>');
  const close = element.prefix === '' ? 'row' : `${element.prefix}:row`;
  const cells = [...added].sort((a, b) => a.column - b.column).map((each) => each.xml);
  return [{ start: element.start, end: element.end, text: `${open}${cells.join('')}</${close}>` }];
}

function rowCells(
  sheet: FileSheet,
  element: XmlElement,
  cells: readonly FileCell[],
  kept: readonly FileCell[],
  added: RowEdit['added'],
): Patch[] {
  const patches: Patch[] = [];
  for (const cell of added.length === 0 ? [] : kept) {
    if (cell.element.attributes.has('r')) continue;
    const name = cell.element.start + sheet.part.text.slice(cell.element.start, cell.element.inner).search(/[\s/>]/);
    patches.push({ start: name, end: name, text: ` r="${cellAddress(cell.row, cell.column)}"` });
  }
  for (const { column, xml } of [...added].sort((a, b) => a.column - b.column)) {
    const next = cells.find((cell) => cell.column > column);
    const at = next?.element.start ?? cells.at(-1)?.element.end ?? element.inner;
    patches.push({ start: at, end: at, text: xml });
  }
  return patches;
}

function dimensionPatch(sheet: FileSheet, edits: SheetEdits): Patch | null {
  const dimension = child(sheet.part.root, 'dimension');
  const area = parseArea(dimension?.attributes.get('ref') ?? '');
  if (!dimension || !area) return null;
  let [top, left, bottom, right] = [area.row, area.column, area.row + area.rows - 1, area.column + area.columns - 1];
  for (const key of [...edits.changes.keys(), ...edits.styles.keys()]) {
    const { row, column } = placeOf(key);
    [top, left, bottom, right] = [
      Math.min(top, row),
      Math.min(left, column),
      Math.max(bottom, row),
      Math.max(right, column),
    ];
  }
  const whole = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  if (
    whole.row === area.row &&
    whole.column === area.column &&
    whole.rows === area.rows &&
    whole.columns === area.columns
  )
    return null;
  return patchTag(sheet.part, dimension, { ref: areaAddress(whole) });
}
