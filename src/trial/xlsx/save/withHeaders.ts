import type { BookState, CellRecord } from '../bookState';
import { placeKey } from './cellChanges';

/** Excel wants a table's header cells to be text, and its columns to bear exactly these names. */
export function withHeaders(state: BookState): BookState {
  const sheets = new Map(
    state.sheets.map((sheet) => [
      sheet.id,
      new Map(sheet.cells.map((cell) => [placeKey(cell.row, cell.column), cell])),
    ]),
  );
  const tables = state.tables.map((table) => {
    const cells = sheets.get(table.sheetId);
    const columns = table.columns.map((name, index) => {
      const { row } = table.area;
      const column = table.area.column + index;
      const cell = cells?.get(placeKey(row, column));
      const text = String(cell?.value ?? '');
      const value = text === '' ? name : text;
      const header: CellRecord = { row, column, value, kind: 'text', formula: null };
      if (cell?.kind !== 'text' || cell.formula !== null || cell.value !== value)
        cells?.set(placeKey(row, column), header);
      return value;
    });
    return { ...table, columns };
  });
  return {
    ...state,
    tables,
    sheets: state.sheets.map((sheet) => ({ ...sheet, cells: [...(sheets.get(sheet.id)?.values() ?? [])] })),
  };
}
