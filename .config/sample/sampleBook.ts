import type { CellEntry, CellsEdit, Edit, TableSizeEdit } from '../../src/markbook/edits/edit';
import { writtenFormat } from '../../src/markbook/edits/writtenFormat';
import { plainSheet } from '../../src/markbook/sheet/plainSheet';
import type { Area, SheetSnapshot } from '../../src/markbook/sheet/sheetSnapshot';
import type { TablesSnapshot } from '../../src/markbook/tables/snapshot';
import type { CellInput } from '../../src/rules';

/** A cell of the sample as it is made: its value, its formula where it has one, its format, and how far it spills. */
export interface BookCell {
  readonly value: CellInput;
  readonly formula?: string;
  readonly format: string;
  readonly spill?: Area;
}

export interface BookTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** The sample workbook while it is made: what the add-in's own plans change, and what they are planned from. */
export interface SampleBook {
  readonly sheetNames: () => readonly string[];
  readonly cellsOf: (sheet: string) => ReadonlyMap<string, BookCell>;
  readonly tables: () => readonly BookTable[];
  readonly cellAt: (sheet: string, row: number, column: number) => BookCell | undefined;
  readonly valuesIn: (sheet: string, area: Area) => CellInput[][];
  readonly put: (sheet: string, row: number, column: number, cell: BookCell) => void;
  readonly apply: (edits: readonly Edit[]) => void;
  readonly snapshot: (sheet: string) => SheetSnapshot;
  readonly keptTables: () => TablesSnapshot;
}

const GENERAL = 'General';

/** A cell's place as its key; `placeOf` reads it. */
const keyOf = (row: number, column: number): string => `${row} ${column}`;

/** Row and column of a key, counted from 0. */
export const placeOf = (key: string): readonly [row: number, column: number] => {
  const [row = 0, column = 0] = key.split(' ').map(Number);
  return [row, column];
};

/** What a cell holds after an entry; what a formula comes to is calculated later. */
const contentOf = (entry: Exclude<CellEntry, null>): Pick<BookCell, 'value' | 'formula'> => {
  if (typeof entry === 'object') return { value: null, formula: entry.formula };
  return { value: entry === '' ? null : entry };
};

const snapshotOf = (book: SampleBook, sheet: string): SheetSnapshot => {
  const places = [...book.cellsOf(sheet).keys()].map(placeOf);
  const rows = Math.max(0, ...places.map(([row]) => row)) + 1;
  const columns = Math.max(0, ...places.map(([, column]) => column)) + 1;
  const grid = <Value>(read: (cell: BookCell | undefined) => Value): Value[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => read(book.cellAt(sheet, row, column))),
    );
  return plainSheet({
    name: sheet,
    values: grid((cell) => cell?.value ?? null),
    formulas: grid((cell) => cell?.formula ?? cell?.value ?? ''),
    numberFormats: grid((cell) => cell?.format ?? GENERAL),
    tables: book
      .tables()
      .filter((table) => table.sheet === sheet)
      .map(({ name, area }) => ({ name, area, hasTotals: false })),
  });
};

const writeCells = (book: SampleBook, { sheet, row, column, after, numberFormat }: CellsEdit): void => {
  after.forEach((entries, down) => {
    entries.forEach((entry, across) => {
      const before = book.cellAt(sheet, row + down, column + across);
      const format = writtenFormat(entry, before?.format ?? GENERAL, numberFormat) ?? before?.format ?? GENERAL;
      if (entry === null) return;
      book.put(sheet, row + down, column + across, { ...contentOf(entry), format });
    });
  });
};

const resized = (table: BookTable, { rows, columns }: TableSizeEdit): BookTable => ({
  ...table,
  area: { ...table.area, rows, columns },
});

/** An empty workbook with sheets of these names. */
export const sampleBook = (names: readonly string[]): SampleBook => {
  const sheets = new Map(names.map((name) => [name, new Map<string, BookCell>()]));
  let tables: readonly BookTable[] = [];
  const applyOne = (edit: Edit): void => {
    switch (edit.kind) {
      case 'cells':
        writeCells(book, edit);
        break;
      case 'add-sheet':
        sheets.set(edit.sheet, new Map());
        break;
      case 'add-table': {
        const { name, sheet, row, column, rows, columns } = edit;
        tables = [...tables, { name, sheet, area: { row, column, rows, columns } }];
        break;
      }
      case 'resize-table':
        tables = tables.map((table) => (table.name === edit.table ? resized(table, edit) : table));
        break;
      case 'dress':
        // The sample's cells are given their looks when it is drawn.
        break;
      case 'lay-out':
      case 'furnish':
        throw new Error(`The sample has no sheet to print or to fill in, such as ${edit.sheet}.`);
    }
  };
  const book: SampleBook = {
    sheetNames: () => [...sheets.keys()],
    cellsOf: (sheet) => sheets.get(sheet) ?? new Map<string, BookCell>(),
    tables: () => tables,
    cellAt: (sheet, row, column) => sheets.get(sheet)?.get(keyOf(row, column)),
    valuesIn: (sheet, { row, column, rows, columns }) =>
      Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (__, across) => book.cellAt(sheet, row + down, column + across)?.value ?? null),
      ),
    put: (sheet, row, column, cell) => sheets.get(sheet)?.set(keyOf(row, column), cell),
    apply: (edits) => edits.forEach(applyOne),
    snapshot: (sheet) => snapshotOf(book, sheet),
    keptTables: () =>
      tables
        .filter(({ name }) => name.startsWith('BTEC_'))
        .map(({ name, sheet, area }) => {
          const [headers = [], ...rows] = book.valuesIn(sheet, area);
          return { name, sheet, row: area.row, column: area.column, headers: headers.map(String), rows };
        }),
  };
  return book;
};
