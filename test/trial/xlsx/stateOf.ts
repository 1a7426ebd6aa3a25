import { CELL_TYPE, type ShownCells } from '../../../src/trial/book/shownBook';
import type { BookState, CellRecord, OpenedFile, SheetState } from '../../../src/trial/book/bookState';
import { relationshipsOf } from '../../../src/markbook/workbookFile/package/relationships';
import { readBook } from '../../../src/trial/xlsx/open/readBook';
import { placeKey } from '../../../src/trial/book/placeKey';

/** The state a spreadsheet has that loaded the file, whose calculation found what the file had saved. */
export function stateOf(opened: OpenedFile): BookState {
  const sheets = opened.workbook.sheets.map(({ id, name, isHidden, cells, frozen }): SheetState => {
    return {
      id,
      name,
      visibility: opened.veryHidden.includes(id) ? 'veryHidden' : isHidden ? 'hidden' : 'visible',
      cells: withSpills(opened, id, cellsOf(cells)),
      edited: new Set(),
      recalculated: new Set(),
      styles: [],
      columnWidths: [],
      rowHeights: [],
      frozen,
      isProtected: opened.protectedSheets.includes(id),
    };
  });
  return { sheets, tables: opened.tables, customXmlParts: opened.customXmlParts, hasStale: false };
}

/** The state after someone changed some cells of one sheet; a record without content clears its cell. */
export function withCells(state: BookState, sheet: string, changed: readonly CellRecord[]): BookState {
  const isChanged = (cell: CellRecord) => changed.some((each) => each.row === cell.row && each.column === cell.column);
  return withSheet(state, sheet, (old) => ({
    ...old,
    cells: [...old.cells.filter((cell) => !isChanged(cell)), ...changed.filter((cell) => cell.kind !== 'empty')],
    edited: new Set([...old.edited, ...changed.map(({ row, column }) => placeKey(row, column))]),
  }));
}

/** The state after some formulas of one sheet were worked out anew. */
export function withResults(state: BookState, sheet: string, changed: readonly CellRecord[]): BookState {
  const places = new Set(changed.map(({ row, column }) => placeKey(row, column)));
  return withSheet(withCells(state, sheet, changed), sheet, (now) => {
    const edited = state.sheets.find(({ name }) => name === sheet)?.edited ?? new Set();
    return { ...now, edited, recalculated: new Set([...now.recalculated, ...places]) };
  });
}

/** The state with one sheet changed. */
export function withSheet(state: BookState, sheet: string, change: (old: SheetState) => SheetState): BookState {
  return { ...state, sheets: state.sheets.map((old) => (old.name === sheet ? change(old) : old)) };
}

function cellsOf(matrix: ShownCells): CellRecord[] {
  const records: CellRecord[] = [];
  for (const [rowText, line] of Object.entries(matrix)) {
    for (const [columnText, data] of Object.entries(line)) {
      const [row, column] = [Number(rowText), Number(columnText)];
      const formula = data.f ?? null;
      const value = data.t === CELL_TYPE.boolean ? data.v === 1 : (data.v ?? null);
      if (value === null && formula === null) continue;
      records.push({ row, column, value, kind: kindOf(value, formula), formula });
    }
  }
  return records;
}

function kindOf(value: CellRecord['value'], formula: string | null): CellRecord['kind'] {
  if (value === null) return 'empty';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return /^#[A-Z/0]+[!?A]?$/.test(value) && (formula !== null || value.startsWith('#N/A')) ? 'error' : 'text';
}

function withSpills(opened: OpenedFile, id: string, cells: readonly CellRecord[]): CellRecord[] {
  const { parts } = opened.original;
  const workbookPath = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const sheet = readBook(opened.original, workbookPath).sheets.find((each) => each.id === id);
  const covers = new Map(
    (sheet?.cells ?? []).flatMap(({ row, column, formula }) =>
      formula?.covers && formula.covers.rows * formula.covers.columns > 1
        ? [[placeKey(row, column), formula.covers] as const]
        : [],
    ),
  );
  const present = new Set(cells.map(({ row, column }) => placeKey(row, column)));
  const children = (sheet?.cells ?? []).filter(
    ({ value, row, column }) => value !== null && !present.has(placeKey(row, column)),
  );
  return [
    ...cells.map((cell) => {
      const spill = covers.get(placeKey(cell.row, cell.column));
      return spill ? { ...cell, spill } : cell;
    }),
    ...children.map(({ row, column, value, kind }) => ({ row, column, value, kind, formula: null })),
  ];
}
