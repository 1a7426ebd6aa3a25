import type { TableInfo } from '../../book/terms';
import type { BookState, CellRecord, SheetState } from '../../book/bookState';
import { placeKey } from '../../book/placeKey';

interface Headers {
  readonly cells: Map<number, CellRecord>;
  readonly edited: Set<number>;
}

/**
 * Excel wants a table's header cells to be text, and its columns to bear exactly these names. Headings that the file
 * has are left as they are there, unless someone wrote into them.
 */
export function withHeaders(state: BookState, ofFile: readonly TableInfo[]): BookState {
  const bySheet = new Map(state.sheets.map((sheet) => [sheet.id, headersOf(sheet)]));
  const tables = state.tables.map((table) => {
    const sheet = bySheet.get(table.sheetId);
    const before = ofFile.find((each) => each.id === table.id);
    const columns = table.columns.map((name, index) => {
      const key = placeKey(table.area.row, table.area.column + index);
      const inFile = before?.columns[index];
      if (inFile !== undefined && sheet?.edited.has(key) !== true) return inFile;
      return sheet ? heading(sheet, key, table.area.row, table.area.column + index, name) : name;
    });
    return { ...table, columns };
  });
  const sheets = state.sheets.map((sheet) => {
    const { cells, edited } = bySheet.get(sheet.id) ?? headersOf(sheet);
    return { ...sheet, cells: [...cells.values()], edited };
  });
  return { ...state, tables, sheets };
}

function headersOf({ cells, edited }: SheetState): Headers {
  return {
    cells: new Map(cells.map((cell) => [placeKey(cell.row, cell.column), cell])),
    edited: new Set(edited),
  };
}

function heading({ cells, edited }: Headers, key: number, row: number, column: number, name: string): string {
  const cell = cells.get(key);
  const text = String(cell?.value ?? '');
  const value = text === '' ? name : text;
  if (cell?.kind !== 'text' || cell.formula !== null || cell.value !== value) {
    cells.set(key, { row, column, value, kind: 'text', formula: null });
    edited.add(key);
  }
  return value;
}
