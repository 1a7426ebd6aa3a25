/** Formulas of cells, read: what is called and which cells are named. */
export type { Expression, FormulaCall, ReadFormula, ReferenceExpression } from './expression';
export { keysNamed, keysWritten } from './keysNamed';
export { calledName } from './readExpression';
export { readFormula } from './readFormula';
