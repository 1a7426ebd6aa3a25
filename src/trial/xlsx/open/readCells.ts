import type { Area, CellContent, CellState } from '../../book/terms';
import { fromFile } from '../formulas/fromFile';
import { movable, type MovableFormula } from '../formulas/moveFormula';
import { columnIndex, parseArea } from '../package/addresses';
import {
  child,
  decodeExcelString,
  FILE_BOUNDS,
  isoSerial,
  numberOf,
  stringText,
  XlsxRefusal,
  type XmlElement,
} from '../../../markbook/workbookFile';

/** A cell as it lies in the file. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** Index of its style. */
  readonly style: number;
  readonly value: CellContent;
  readonly kind: CellState['kind'];
  readonly formula: FileFormula | null;
  readonly element: XmlElement;
}

export interface FileFormula {
  /** With its `=`, as Excel shows it. */
  readonly shown: string;
  /** As the file spells it in this very cell. */
  readonly spelled: string;
  readonly form: 'plain' | 'shared' | 'array' | 'dynamic' | 'dataTable';
  /** What an array formula covers. */
  readonly covers: Area | null;
  /** The cells that share one formula, which its head spells out. */
  readonly shared: { readonly group: string; readonly isHead: boolean } | null;
}

/** The cell that spells out a shared formula. */
interface Master {
  readonly group: string;
  readonly row: number;
  readonly column: number;
  readonly shown: MovableFormula;
  readonly spelled: MovableFormula;
}

/** What the formulas of a workbook come to so far. */
export interface FormulaCounts {
  cells: number;
  signs: number;
  arrayCells: number;
}

/** The formulas of a sheet as they are read. */
interface SheetFormulas {
  readonly sheet: string;
  readonly sharing: Map<string, Master>;
  readonly counts: FormulaCounts;
}

/** Reads the cells of a sheet, in file order; cells that hold nothing but a style are among them. */
export function readCells(
  sheetData: XmlElement | undefined,
  strings: readonly string[],
  sheet: string,
  counts: FormulaCounts,
): FileCell[] {
  const cells: FileCell[] = [];
  const formulas: SheetFormulas = { sheet, sharing: new Map(), counts };
  const early: number[] = [];
  let row = -1;
  for (const rowElement of sheetData?.children ?? []) {
    row = rowPlace(rowElement, row + 1, sheet);
    let column = -1;
    for (const element of rowElement.children) {
      if (element.name !== 'c') continue;
      column = placeOf(element, row, column + 1, sheet);
      cells.push(readCell(element, row, column, strings, formulas));
      if (isEarly(cells.at(-1))) early.push(cells.length - 1);
    }
    if (cells.length > FILE_BOUNDS.cells)
      throw excess(
        `The sheet ${sheet} holds more than ${FILE_BOUNDS.cells.toLocaleString('en-GB')} cells, too many for this page.`,
      );
  }
  for (const index of early) {
    const cell = cells[index];
    if (cell) cells[index] = { ...cell, formula: countedFormula(cell.element, cell.row, cell.column, formulas) };
  }
  return cells;
}

/** Does this cell share a formula that no cell before it has spelled out? */
function isEarly(cell: FileCell | undefined): boolean {
  return cell?.formula === null && child(cell.element, 'f')?.attributes.get('t') === 'shared';
}

function excess(what: string): XlsxRefusal {
  return new XlsxRefusal(`${what} Open it in Excel and save a smaller copy.`);
}

function outOfPlace(sheet: string, what: string): XlsxRefusal {
  return new XlsxRefusal(`The file is damaged: the sheet ${sheet} has ${what}. Repair it in Excel (Open and Repair).`);
}

function rowPlace(element: XmlElement, next: number, sheet: string): number {
  const stated = element.attributes.get('r');
  const row = stated === undefined ? next : Number(stated) - 1;
  if (Number.isInteger(row) && row >= 0 && row < FILE_BOUNDS.rows) return row;
  throw outOfPlace(sheet, `a row out of place (${stated ?? 'no number'})`);
}

function placeOf(element: XmlElement, row: number, next: number, sheet: string): number {
  const address = element.attributes.get('r');
  const letters = address === undefined ? null : /^([A-Za-z]{1,3})(\d+)$/.exec(address);
  const column = letters ? columnIndex(letters[1] ?? '') : next;
  const isWrong = address !== undefined && Number(letters?.[2]) !== row + 1;
  if (isWrong || column >= FILE_BOUNDS.columns)
    throw outOfPlace(sheet, `a cell out of place (${address ?? 'no address'})`);
  return column;
}

function readCell(
  element: XmlElement,
  row: number,
  column: number,
  strings: readonly string[],
  formulas: SheetFormulas,
): FileCell {
  const [value, kind] = readValue(element, strings);
  const formula = countedFormula(element, row, column, formulas);
  return { row, column, style: numberOf(element, 's') ?? 0, value, kind, formula, element };
}

function readValue(element: XmlElement, strings: readonly string[]): [CellContent, CellState['kind']] {
  const type = element.attributes.get('t') ?? 'n';
  const inline = child(element, 'is');
  if (type === 'inlineStr') return inline ? [stringText(inline), 'text'] : [null, 'empty'];
  const text = child(element, 'v')?.text;
  if (text === undefined) return [null, 'empty'];
  if (type === 's') return [sharedString(element, strings, text.trim()), 'text'];
  if (type === 'b') return [text.trim() === '1' || text.trim() === 'true', 'boolean'];
  if (type === 'e') return [text, 'error'];
  if (type === 'str') return [decodeExcelString(text), 'text'];
  if (type === 'd') return readIso(text.trim());
  return text.trim() === '' ? [null, 'empty'] : [Number(text), 'number'];
}

function sharedString(element: XmlElement, strings: readonly string[], text: string): string {
  const string = /^\d+$/.test(text) ? strings[Number(text)] : undefined;
  if (string === undefined) {
    throw new XlsxRefusal(
      `The file is damaged: the text of a cell (${element.attributes.get('r') ?? 'no address'}) is missing from it. Repair it in Excel (Open and Repair).`,
    );
  }
  return string;
}

function readIso(text: string): [CellContent, CellState['kind']] {
  const serial = isoSerial(text);
  return serial === null ? [text, 'text'] : [serial, 'number'];
}

function countedFormula(element: XmlElement, row: number, column: number, formulas: SheetFormulas): FileFormula | null {
  const formula = readFormula(element, row, column, formulas);
  const { counts, sheet } = formulas;
  if (formula === null) return null;
  counts.cells += 1;
  counts.signs += formula.shown.length;
  if (formula.covers !== null) counts.arrayCells += formula.covers.rows * formula.covers.columns;
  if (counts.cells > FILE_BOUNDS.formulaCells)
    throw excess(
      `Up to the sheet ${sheet} the file has more than ${FILE_BOUNDS.formulaCells.toLocaleString('en-GB')} formulas, too many for this page.`,
    );
  if (counts.signs > FILE_BOUNDS.formulas || counts.arrayCells > FILE_BOUNDS.arrayCells)
    throw excess(`The formulas up to the sheet ${sheet} are too long, or fill too many cells, for this page.`);
  return formula;
}

function readFormula(
  element: XmlElement,
  row: number,
  column: number,
  { sheet, sharing }: SheetFormulas,
): FileFormula | null {
  const f = child(element, 'f');
  if (!f) return null;
  if (f.text.length > FILE_BOUNDS.formula) throw excess(`The sheet ${sheet} has a formula longer than Excel takes.`);
  const kind = f.attributes.get('t') ?? 'normal';
  const covers = parseArea(f.attributes.get('ref') ?? '');
  if (kind === 'dataTable') return { shown: '=TABLE()', spelled: f.text, form: 'dataTable', covers, shared: null };
  if (kind === 'shared') return readShared(f, row, column, sharing);
  if (f.text === '') return null;
  const shown = fromFile(f.text);
  const spelled = f.text;
  if (kind !== 'array') return { shown, spelled, form: 'plain', covers: null, shared: null };
  return { shown, spelled, form: element.attributes.has('cm') ? 'dynamic' : 'array', covers, shared: null };
}

function readShared(f: XmlElement, row: number, column: number, sharing: Map<string, Master>): FileFormula | null {
  const number = f.attributes.get('si') ?? '';
  if (f.text !== '') {
    const shown = fromFile(f.text);
    const group = `${number} ${String(row)} ${String(column)}`;
    sharing.set(number, { group, row, column, shown: movable(shown), spelled: movable(f.text) });
    return { shown, spelled: f.text, form: 'shared', covers: null, shared: { group, isHead: true } };
  }
  const master = sharing.get(number);
  if (!master) return null;
  const [down, right] = [row - master.row, column - master.column];
  const spelled = master.spelled(down, right);
  const shared = { group: master.group, isHead: false };
  return { shown: master.shown(down, right), spelled, form: 'shared', covers: null, shared };
}
