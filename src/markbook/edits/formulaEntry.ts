import type { FormulaEntry } from './edit';

/** A formula as what goes into a cell. Never made of what a list, a paste or a teacher gave: that is text. */
export const formulaEntry = (formula: string): FormulaEntry => ({ kind: 'formula', formula });
