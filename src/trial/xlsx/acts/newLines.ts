import { movable } from '../formulas/moveFormula';
import type { FileSheet } from '../open/fileBook';
import type { FileCell } from '../open/readCells';
import { cellAddress } from '../package/addresses';
import { withAttributes } from '../package/editParts';
import { escapeText, type XmlElement } from '../../../markbook/workbookFile';
import { formulaPatch, openTag, placedTag } from './cellText';
import { movedLine, type Lines } from './lines';
import type { SheetFormulas } from './sheetFormulas';

/** What lines that come in are like. */
export interface NewLines {
  /** The line, by where it stood, whose formats they take; null where there is none. */
  readonly like: number | null;
  /** Columns that a table fills with their formula in new rows. */
  readonly filled: ReadonlySet<number>;
  /** Texts in new columns, by row and new column: the headings of tables. */
  readonly headings: ReadonlyMap<number, readonly string[]>;
}

interface NewRow {
  readonly row: number;
  readonly text: string;
  /** Columns with a formula to be worked out. */
  readonly filled: readonly number[];
}

interface RowLike {
  readonly element: XmlElement;
  readonly row: number;
  readonly cells: readonly FileCell[];
}

/** The rows that come in: formats as beside, and the formulas of tables. */
export function newRows(
  { part: { text: source } }: FileSheet,
  rows: readonly RowLike[],
  lines: Lines,
  { like, filled }: NewLines,
  formulas: SheetFormulas,
): NewRow[] {
  const model = rows.find(({ row }) => row === like);
  if (lines.kind !== 'insert' || !model) return [];
  const { element, cells } = model;
  const from = movedLine(lines, model.row) ?? model.row;
  const shown = withAttributes(source.slice(element.start, element.inner), { hidden: undefined, collapsed: undefined });
  const name = element.prefix === '' ? 'row' : `${element.prefix}:row`;
  return Array.from({ length: lines.count }, (_, index): NewRow => {
    const row = lines.at + index;
    const withFormula = cells.filter((cell) => cell.formula !== null && filled.has(cell.column));
    const inside = cells.map((cell) => {
      const place = cellAddress(row, cell.column);
      if (!withFormula.includes(cell)) return blankCell(cell, place);
      const spelled = movable(formulas.written.get(cell) ?? cell.formula?.spelled ?? '')(row - from, 0);
      const isArray = cell.formula?.covers !== null && cell.formula?.covers !== undefined;
      const covers = isArray ? { row, column: cell.column, rows: 1, columns: 1 } : null;
      const tag = withAttributes(source.slice(cell.element.start, cell.element.inner), { t: undefined, vm: undefined });
      const c = qualified(cell.element, 'c');
      return `${placedTag(tag, place)}${formulaPatch(source, cell, { formula: spelled, covers }).text}</${c}>`;
    });
    const open = openTag(placedTag(shown, String(row + 1)));
    return { row, text: `${open}${inside.join('')}</${name}>`, filled: withFormula.map(({ column }) => column) };
  });
}

/** The cells of one row in columns that come in. */
export function newCells(
  row: number,
  cells: readonly FileCell[],
  { at, count }: Lines,
  { like, headings }: NewLines,
): { readonly column: number; readonly text: string }[] {
  const model = cells.find(({ column }) => column === like);
  const texts = headings.get(row);
  if (!model) return [];
  return Array.from({ length: count }, (_, index) => {
    const place = cellAddress(row, at + index);
    const heading = texts?.[index];
    const text = heading === undefined ? blankCell(model, place) : textCell(model, place, heading);
    return { column: at + index, text };
  }).filter(({ text }) => text !== '');
}

/** A cell that has but the format of another. */
function blankCell({ style, element }: FileCell, place: string): string {
  return style === 0 ? '' : `<${qualified(element, 'c')} r="${place}" s="${String(style)}"/>`;
}

function textCell({ style, element }: FileCell, place: string, text: string): string {
  const [c, is, t] = ['c', 'is', 't'].map((name) => qualified(element, name)) as [string, string, string];
  const s = style === 0 ? '' : ` s="${String(style)}"`;
  return `<${c} r="${place}"${s} t="inlineStr"><${is}><${t}>${escapeText(text)}</${t}></${is}></${c}>`;
}

function qualified({ prefix }: XmlElement, name: string): string {
  return prefix === '' ? name : `${prefix}:${name}`;
}
