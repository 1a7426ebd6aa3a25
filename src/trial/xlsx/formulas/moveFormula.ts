import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import { cellAddress } from '../package/addresses';

/** The formula with its references told relative to its cell, so that formulas filled down a column read alike. */
export function relativeFormula(formula: string, row: number, column: number): string {
  return translateFormulaToR1C1(formula, cellAddress(row, column));
}

/** A relative formula as it reads in one cell. */
export function formulaAt(relative: string, row: number, column: number): string {
  return translateFormulaToA1(relative, cellAddress(row, column));
}
