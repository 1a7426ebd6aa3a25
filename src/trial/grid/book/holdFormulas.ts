import { ObjectMatrix, Tools, type ICellData, type IWorkbookData, type Nullable } from '@univerjs/core';
import type { HeldFormula } from '../../xlsx/bookState';
import { canCalculate } from '../formulas/canCalculate';
import type { Engine } from './engine';

/** Takes the formulas that the page would get wrong out of a workbook about to be shown; their cells keep the saved values. */
export function holdFormulas(
  engine: Engine,
  workbook: IWorkbookData,
  namespace: string,
): { workbook: IWorkbookData; held: HeldFormula[] } {
  const held: HeldFormula[] = [];
  const verdicts = new Map<string, boolean>();
  const isKnown = (name: string): boolean => name.startsWith(`${namespace}.`) || engine.functions.hasExecutor(name);
  const isHeld = (formula: string): boolean => {
    const known = verdicts.get(formula);
    const verdict = known ?? !canCalculate(formula, isKnown);
    if (known === undefined) verdicts.set(formula, verdict);
    return verdict;
  };
  const copy = Tools.deepClone(workbook);
  for (const sheetId of copy.sheetOrder) {
    const matrix = new ObjectMatrix<Nullable<ICellData>>(copy.sheets[sheetId]?.cellData ?? {});
    matrix.forValue((row, column, cell) => {
      if (!cell?.f || !isHeld(cell.f)) return;
      held.push({ sheetId, row, column, formula: cell.f });
      delete cell.f;
    });
  }
  return { workbook: copy, held };
}
