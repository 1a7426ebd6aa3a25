import type { Area } from '../../../src/markbook/sheet/sheetSnapshot';
import { formulaInRow } from '../../../src/markbook/sheet/formulaInRow';
import { EXCEL_WITH_HABITS, type Content, type Switches, type WorkbookGiven } from './given';

export interface Cell {
  /** What was typed; of a formula what it came to last. */
  value: Content;
  formula?: string;
  format: string;
}

/** How a cell looks, where it was given looks. */
export interface CellLooks {
  readonly fill: string;
  readonly bold: boolean;
  readonly colour: string;
  readonly alignment: string;
}

/** What a formula elsewhere has spilled into a cell. */
export interface Spilled {
  readonly value: Content;
  readonly from: { readonly row: number; readonly column: number };
}

export interface Sheet {
  readonly id: string;
  name: string;
  isHidden: boolean;
  isProtected: boolean;
  readonly cells: Map<string, Cell>;
  readonly looks: Map<string, CellLooks>;
  readonly spilled: Map<string, Spilled>;
  /** How far the formulas of anchors reach, the anchor included. */
  readonly spills: Map<string, Area>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly merges: readonly Area[];
  readonly unlocked: Set<string>;
}

/** A formula that fills a column of a table, and the row that it is spelled for. */
export interface Filling {
  readonly formula: string;
  readonly row: number;
}

export interface Table {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  area: Area;
  readonly hasTotals: boolean;
  /** The formula that fills a column, and the row it was entered in, by the sheet's column. */
  readonly filling: Map<number, Filling>;
}

export interface XmlPart {
  readonly id: string;
  xml: string;
}

export type Happened =
  | { readonly kind: 'changed' | 'sheet-added' | 'sheet-deleted'; readonly sheet: Sheet; readonly area?: Area }
  | { readonly kind: 'table-added' | 'table-deleted' | 'renamed' | 'selected' };

/** The cells and tables of a workbook at one moment. */
export interface BookState {
  readonly sheets: readonly {
    readonly sheet: Sheet;
    readonly cells: ReadonlyMap<string, Cell>;
    readonly looks: ReadonlyMap<string, CellLooks>;
  }[];
  readonly tables: readonly { readonly table: Table; readonly area: Area; readonly filling: Table['filling'] }[];
}

/** A workbook in memory. */
export interface Book {
  sheets: Sheet[];
  tables: Table[];
  parts: XmlPart[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly switches: Switches;
  active: Sheet;
  selection: Area;
  calculation: 'Automatic' | 'Manual';
  /** What the request under way is to have calculated at its end, whatever the mode. */
  calculationAsked: 'nothing' | 'sheets' | 'every open workbook';
  isStructureProtected: boolean;
  /** What stands in front instead of a sheet of this workbook. */
  inFront: 'sheet' | 'chart' | 'other workbook';
  /** What Excel's own Undo goes back to, the last step last. */
  readonly undo: BookState[];
  /** Counted up for names and ids. */
  made: number;
  readonly listeners: Set<(happened: Happened) => void>;
}

const NAMESPACE = 'urn:btec-grade-addin:setup';
const COLUMNS = 20_000;

export const keyOf = (row: number, column: number): string => String(row * COLUMNS + column);
export const placeOf = (key: string): { readonly row: number; readonly column: number } => ({
  row: Math.floor(Number(key) / COLUMNS),
  column: Number(key) % COLUMNS,
});

export const tell = (book: Book, happened: Happened): void => {
  for (const listener of book.listeners) listener(happened);
};

/** A sheet with nothing on it. */
export const blankSheet = (book: Pick<Book, 'made'>, name: string): Sheet => {
  book.made += 1;
  return {
    id: `{sheet-${book.made}}`,
    name,
    isHidden: false,
    isProtected: false,
    cells: new Map(),
    spilled: new Map(),
    spills: new Map(),
    looks: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    unlocked: new Set(),
  };
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const partsOf = ({ setUp, setUpXml }: WorkbookGiven): XmlPart[] => {
  const text = setUp === undefined ? '' : escaped(JSON.stringify(setUp));
  const own = setUp === undefined ? [] : [`<setup xmlns="${NAMESPACE}" version="1">${text}</setup>`];
  return (setUpXml ?? own).map((xml, index) => ({ id: `{part-${index + 1}}`, xml }));
};

/** Fills the cells beside and below an anchor with what its formula came to. */
export const spillFrom = (sheet: Sheet, row: number, column: number, values: readonly (readonly Content[])[]): void => {
  sheet.spills.set(keyOf(row, column), { row, column, rows: values.length, columns: values[0]?.length ?? 1 });
  for (const [down, cells] of values.entries()) {
    for (const [across, value] of cells.entries()) {
      if (down + across > 0) sheet.spilled.set(keyOf(row + down, column + across), { value, from: { row, column } });
    }
  }
};

/** The columns of a table that are calculated: most of their cells hold a formula, and all of those the same one. */
const fillingIn = (sheet: Sheet, area: Area): Table['filling'] => {
  const filling: Table['filling'] = new Map();
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const found: Filling[] = [];
    for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
      const formula = sheet.cells.get(keyOf(row, column))?.formula;
      if (formula !== undefined) found.push({ formula, row });
    }
    const [first] = found;
    if (first === undefined || found.length * 2 < area.rows - 1) continue;
    if (found.every(({ formula, row }) => formula === formulaInRow(first.formula, first.row, row))) {
      filling.set(column, first);
    }
  }
  return filling;
};

/** A workbook as it was saved: nothing is calculated yet. */
export const openBook = (given: WorkbookGiven, switches: Partial<Switches> = {}): Book => {
  const counter = { made: 0 };
  const tables: Table[] = [];
  const sheets = given.sheets.map((each): Sheet => {
    const sheet: Sheet = {
      ...blankSheet(counter, each.name),
      isHidden: each.isHidden ?? false,
      isProtected: each.isProtected ?? false,
      hiddenRows: new Set(each.hiddenRows),
      hiddenColumns: new Set(each.hiddenColumns),
      merges: each.merges ?? [],
    };
    for (const { row, column, value, formula, format, spill } of each.cells) {
      if (spill !== undefined) spillFrom(sheet, row, column, spill);
      const cell: Cell = { value, format: format ?? 'General', ...(formula !== undefined && { formula }) };
      sheet.cells.set(keyOf(row, column), cell);
    }
    for (const { name, area, hasTotals } of each.tables ?? []) {
      const id = String(tables.length + 1);
      tables.push({ id, name, sheet, area, hasTotals: hasTotals ?? false, filling: fillingIn(sheet, area) });
    }
    return sheet;
  });
  const first = sheets.find(({ isHidden }) => !isHidden) ?? blankSheet(counter, 'Sheet1');
  return {
    sheets: sheets.length === 0 ? [first] : sheets,
    tables,
    parts: partsOf(given),
    names: given.names ?? [],
    switches: { ...EXCEL_WITH_HABITS, ...switches },
    active: first,
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
    calculation: 'Automatic',
    calculationAsked: 'nothing',
    isStructureProtected: false,
    inFront: 'sheet',
    undo: [],
    made: counter.made + tables.length,
    listeners: new Set(),
  };
};
