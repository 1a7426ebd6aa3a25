import type { ICellData, IWorkbookData } from '@univerjs/core';
import { placeOf } from '../../book/placeKey';
import type { AfterAct, CellAt } from '../gridBook';
import type { Ledger } from '../trust/ledger';
import type { Engine } from '../engine/engine';

/** Takes from a workbook about to be shown the results that an act may have changed, so that they are worked out anew. */
export function withoutResults(
  workbook: IWorkbookData,
  { affected }: AfterAct,
  isUnable: (formula: string) => boolean,
): IWorkbookData {
  for (const [sheetId, places] of affected) {
    const rows = workbook.sheets[sheetId]?.cellData;
    for (const { row, column } of [...places].map(placeOf)) {
      const cell: ICellData | undefined = rows?.[row]?.[column] ?? undefined;
      if (!rows?.[row] || typeof cell?.f !== 'string' || isUnable(cell.f)) continue;
      const { v: _result, t: _kind, ...rest } = cell;
      rows[row][column] = rest;
    }
  }
  return workbook;
}

/** Formulas this page can't work out, and whose results an act may have changed, or which were out of date before it. */
export function enterStale(
  engine: Engine,
  book: Ledger,
  { affected, stale }: AfterAct,
  isUnable: (sheetId: string, row: number, column: number) => boolean,
): void {
  const places: CellAt[] = [...affected].flatMap(([sheetId, keys]) =>
    [...keys].map((key) => ({ sheetId, ...placeOf(key) })),
  );
  for (const { sheetId, row, column } of [
    ...stale,
    ...places.filter((each) => isUnable(each.sheetId, each.row, each.column)),
  ]) {
    const cell = engine.worksheet(sheetId).getCellRaw(row, column);
    if (cell?.f ?? cell?.si)
      book.put({ sheetId, row, column, standing: 'stale', because: 'formula', given: null }, cell);
  }
}
