import { ObjectMatrix, Tools, type IWorkbookData } from '@univerjs/core';
import type { HeldFormula } from '../../book/bookState';
import type { Ledger } from '../trust/ledger';
import { shownResult } from '../trust/results';
import type { Engine } from '../engine/engine';

/** Puts formulas that were left out of a workbook about to be shown into their cells, so that what they read is known. */
export function withFormulas(workbook: IWorkbookData, formulas: readonly HeldFormula[]): IWorkbookData {
  if (formulas.length === 0) return workbook;
  const copy = Tools.deepClone(workbook);
  for (const { sheetId, row, column, formula } of formulas) {
    const cells = copy.sheets[sheetId]?.cellData?.[row];
    if (cells) cells[column] = { ...cells[column], f: formula };
  }
  return copy;
}

/** Enters every formula of the workbook on show that this page is known to get wrong: its saved result is held. */
export function enterUnable(
  engine: Engine,
  book: Ledger,
  held: readonly HeldFormula[],
  isUnable: (formula: string) => boolean,
): void {
  const enter = (sheetId: string, row: number, column: number): void => {
    const cell = engine.worksheet(sheetId).getCellRaw(row, column);
    const standing = shownResult(cell) === undefined ? 'stale' : 'held';
    book.put({ sheetId, row, column, standing, because: 'formula', given: null }, cell);
  };
  const formulas = engine.formulas.getFormulaData()[engine.workbook().getUnitId()] ?? {};
  for (const [sheetId, matrix] of Object.entries(formulas))
    new ObjectMatrix(matrix ?? {}).forValue((row, column, formula) => {
      if (isUnable(formula?.f ?? '')) enter(sheetId, row, column);
    });
  for (const { sheetId, row, column } of held) enter(sheetId, row, column);
}
