import { ObjectMatrix, Tools, type ICellData, type IWorkbookData, type Nullable } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import type { HeldFormula } from '../../xlsx/bookState';
import { canCalculate } from '../formulas/canCalculate';
import type { Engine } from './engine';

interface Origin {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Takes the formulas that the page would get wrong out of a workbook about to be shown; their cells keep the saved values. */
export function holdFormulas(
  engine: Engine,
  workbook: IWorkbookData,
  namespace: string,
): { workbook: IWorkbookData; held: HeldFormula[] } {
  const lexer = engine.injector.get(LexerTreeBuilder);
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
    const groups = new Map<string, Origin>();
    matrix.forValue((row, column, cell) => {
      if (cell?.si && cell.f) groups.set(cell.si, { formula: cell.f, row, column });
    });
    matrix.forValue((row, column, cell) => {
      const origin = cell?.f ? { formula: cell.f, row, column } : groups.get(cell?.si ?? '');
      if (!cell || !origin || !isHeld(origin.formula)) return;
      const formula = lexer.moveFormulaRefOffset(origin.formula, column - origin.column, row - origin.row);
      held.push({ sheetId, row, column, formula });
      delete cell.f;
      delete cell.si;
    });
  }
  return { workbook: copy, held };
}
