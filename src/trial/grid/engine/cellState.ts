import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { ErrorType } from '@univerjs/preset-sheets-core';
import type { CellContent, CellState } from '../port';
import { busyCode } from '../functions/valueObject';

const errors = new Set<string>(Object.values(ErrorType));

const richText = (cell: ICellData): string | null => {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
};

function contentOf(cell: ICellData): CellContent {
  const value = cell.v ?? richText(cell);
  if (value === null) return null;
  if (cell.t === CellValueType.BOOLEAN) return value === true || value === 1 || String(value).toUpperCase() === 'TRUE';
  if (cell.t === CellValueType.NUMBER) return Number(value);
  if (cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING) return String(value);
  return value;
}

const kindOf = (value: CellContent): CellState['kind'] => {
  if (value === null) return 'empty';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return errors.has(value) ? 'error' : 'text';
};

/** A cell of the spreadsheet in plain data; an empty text without a formula is an empty cell. */
export function cellState(cell: Nullable<ICellData>, formula: string | null): CellState {
  const held = cell ? contentOf(cell) : null;
  const value = held === '' && formula === null ? null : held;
  const kind = kindOf(value);
  return { value: kind === 'error' && value === busyCode ? '#BUSY!' : value, kind, formula };
}
