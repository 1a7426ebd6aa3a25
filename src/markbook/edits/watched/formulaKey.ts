import { formulaInRow, plainFormula } from '../../sheet';

/**
 * What a formula says wherever it stands: alike for the formulas of a column that differ in their own row only, and for
 * the spellings that Excel gives one.
 */
export const formulaKey = (formula: string, row: number): string =>
  new RegExp(`[A-Z]\\$?${row + 1}(?!\\d)`, 'i').test(formula)
    ? plainFormula(formulaInRow(formula, row, 0))
    : plainFormula(formula);
