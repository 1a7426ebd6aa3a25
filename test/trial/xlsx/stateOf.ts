import { BooleanNumber, CellValueType, type ICellData } from '@univerjs/core';
import type { BookState, CellRecord, OpenedFile, SheetState } from '../../../src/trial/xlsx/bookState';
import { formulaAt, relativeFormula } from '../../../src/trial/xlsx/formulas/moveFormula';
import { readBook } from '../../../src/trial/xlsx/open/readBook';

/** The state a spreadsheet has that loaded the file, whose calculation found what the file had saved. */
export function stateOf(opened: OpenedFile): BookState {
  const sheets = opened.workbook.sheetOrder.map((id): SheetState => {
    const sheet = opened.workbook.sheets[id];
    const cells = cellsOf(sheet?.cellData ?? {});
    const { xSplit, ySplit } = sheet?.freeze ?? { xSplit: 0, ySplit: 0 };
    return {
      id,
      name: sheet?.name ?? '',
      visibility: sheet?.hidden === BooleanNumber.TRUE ? 'hidden' : 'visible',
      cells: withSpills(opened, id, cells),
      styles: [],
      columnWidths: [],
      rowHeights: [],
      frozen: { rows: ySplit, columns: xSplit },
      isProtected: opened.protectedSheets.includes(id),
    };
  });
  return { sheets, tables: opened.tables, customXmlParts: opened.customXmlParts };
}

/** The state with some cells of one sheet replaced; a record without content clears its cell. */
export function withCells(state: BookState, sheet: string, changed: readonly CellRecord[]): BookState {
  const isChanged = (cell: CellRecord) => changed.some((each) => each.row === cell.row && each.column === cell.column);
  return withSheet(state, sheet, (old) => ({
    ...old,
    cells: [...old.cells.filter((cell) => !isChanged(cell)), ...changed.filter((cell) => cell.kind !== 'empty')],
  }));
}

/** The state with one sheet changed. */
export function withSheet(state: BookState, sheet: string, change: (old: SheetState) => SheetState): BookState {
  return { ...state, sheets: state.sheets.map((old) => (old.name === sheet ? change(old) : old)) };
}

function cellsOf(matrix: Record<number, Record<number, ICellData>>): CellRecord[] {
  const groups = new Map<string, string>();
  const records: CellRecord[] = [];
  for (const [rowText, line] of Object.entries(matrix)) {
    for (const [columnText, data] of Object.entries(line)) {
      const [row, column] = [Number(rowText), Number(columnText)];
      if (data.f && data.si) groups.set(data.si, relativeFormula(data.f, row, column));
      const shared = groups.get(data.si ?? '');
      const formula = data.f ?? (shared === undefined ? null : formulaAt(shared, row, column));
      const value = data.t === CellValueType.BOOLEAN ? data.v === 1 : (data.v ?? null);
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
  const book = readBook(opened.original, 'xl/workbook.xml');
  const sheet = book.sheets.find((each) => each.id === id);
  const covers = new Map(
    (sheet?.cells ?? []).flatMap(({ row, column, formula }) =>
      formula?.covers && formula.covers.rows * formula.covers.columns > 1
        ? [[`${String(row)} ${String(column)}`, formula.covers] as const]
        : [],
    ),
  );
  const children = (sheet?.cells ?? []).filter(
    (cell) => cell.value !== null && !cells.some((each) => each.row === cell.row && each.column === cell.column),
  );
  return [
    ...cells.map((cell) => {
      const spill = covers.get(`${String(cell.row)} ${String(cell.column)}`);
      return spill ? { ...cell, spill } : cell;
    }),
    ...children.map(({ row, column, value, kind }) => ({ row, column, value, kind, formula: null })),
  ];
}
