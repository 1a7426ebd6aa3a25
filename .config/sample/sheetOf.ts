import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from '@univerjs/core';
import type { CellContent, TableInfo } from '../../src/trial/grid/port';
import type { CellRecord, SheetState, StyleRecord } from '../../src/trial/xlsx/bookState';
import { placeKey } from '../../src/trial/xlsx/placeKey';

export const HEADER: IStyleData = {
  bl: BooleanNumber.TRUE,
  cl: { rgb: '#FFFFFF' },
  bg: { rgb: '#1F4E78' },
  ht: HorizontalAlign.CENTER,
  vt: VerticalAlign.MIDDLE,
  tb: WrapStrategy.WRAP,
};
export const TITLE: IStyleData = { bl: BooleanNumber.TRUE, fs: 16 };
export const TYPED: IStyleData = { bg: { rgb: '#FFF2CC' }, ht: HorizontalAlign.CENTER };
export const CENTRED: IStyleData = { ht: HorizontalAlign.CENTER };

export const NOTE: IStyleData = { tb: WrapStrategy.WRAP, vt: VerticalAlign.TOP };

/** A cell with a value, or with a formula and what it gives. */
export function cell(row: number, column: number, value: CellContent, formula: string | null = null): CellRecord {
  const kind =
    value === null ? 'empty' : typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
  return { row, column, value, kind, formula };
}

/** A style for a block of cells. */
export function styled(row: number, column: number, rows: number, columns: number, style: IStyleData): StyleRecord {
  return { area: { row, column, rows, columns }, style };
}

/** A sheet with widths in pixels from its first column on. */
export function sheetOf(
  name: string,
  cells: readonly CellRecord[],
  look: {
    readonly styles: readonly StyleRecord[];
    readonly widths: readonly number[];
    readonly headerHeight?: number;
    readonly frozenRows?: number;
    readonly frozenColumns?: number;
  },
): SheetState {
  const written = cells.filter((each) => each.kind !== 'empty' || each.formula !== null);
  return {
    id: name,
    name,
    visibility: 'visible',
    cells: written,
    edited: new Set(written.map(({ row, column }) => placeKey(row, column))),
    recalculated: new Set(),
    styles: look.styles,
    columnWidths: look.widths.map((pixels, column) => ({ column, count: 1, pixels })),
    rowHeights: look.headerHeight === undefined ? [] : [{ row: 0, count: 1, pixels: look.headerHeight }],
    frozen: { rows: look.frozenRows ?? 0, columns: look.frozenColumns ?? 0 },
    isProtected: false,
  };
}

/** An Excel table with its header row at the top of a sheet. */
export function tableOf(name: string, sheet: string, columns: readonly string[], rows: number): TableInfo {
  return {
    id: name,
    name,
    sheetId: sheet,
    area: { row: 0, column: 0, rows: rows + 1, columns: columns.length },
    columns,
  };
}
